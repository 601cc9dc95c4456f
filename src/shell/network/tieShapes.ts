/** The lines of ties between circles. */
import type { Placed } from './layout.ts'

type Circle = Pick<Placed, 'x' | 'y' | 'r' | 'width'>

const THINNEST = 1
const THICKER = 5
/** How far arrows bow out, by their length. */
const BOW = 0.14
const HEAD = 7
/** How far beside a label an arrow turns to the circle. */
const TURN = 14

/** The width of a line of some weight. */
export function thickness(weight: number, heaviest: number): number {
  return THINNEST + THICKER * (heaviest > 0 ? weight / heaviest : 0)
}

/** How strongly a line of some weight is drawn: the light ones recede. */
export function strength(weight: number, heaviest: number): number {
  return 0.16 + 0.6 * Math.sqrt(heaviest > 0 ? weight / heaviest : 0)
}

/** Whether what leaves a circle in a direction meets the label under it. */
function meetsLabel({ r, width }: Circle, vx: number, vy: number): boolean {
  return vy > 0 && (vy * width) / 2 > (r + 3) * Math.abs(vx)
}

const point = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`

/**
 * The arrow from one circle to another: its line and its head. Both ways they bow apart. What comes
 * from below goes round the label, to the side of the circle: so no label hides a head.
 */
export function arrow(from: Circle, to: Circle, width: number): { line: string; head: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const mid = {
    x: (from.x + to.x) / 2 - uy * length * BOW,
    y: (from.y + to.y) / 2 + ux * length * BOW,
  }
  const leaving = unit(mid.x - from.x, mid.y - from.y)
  const start = [from.x + leaving.x * from.r, from.y + leaving.y * from.r] as const
  const size = HEAD + width
  const straightIn = unit(mid.x - to.x, mid.y - to.y)
  const round = meetsLabel(to, straightIn.x, straightIn.y)
  const side = straightIn.x < 0 ? -1 : 1
  // From the circle outwards, where the line comes in.
  const out = round ? { x: side, y: 0 } : straightIn
  const away = (by: number) => [to.x + out.x * by, to.y + out.y * by] as const
  const tip = away(to.r + 1)
  const base = away(to.r + 1 + size)
  const turn = away(Math.max(to.width / 2, to.r + size) + TURN)
  const bend = point([mid.x, mid.y])
  const [across, up] = [out.y * size * 0.5, out.x * size * 0.5]
  return {
    line: round
      ? `M${point(start)}C${bend} ${point(turn)} ${point(base)}`
      : `M${point(start)}Q${bend} ${point(base)}`,
    head: `M${point(tip)}L${point([base[0] - across, base[1] + up])}L${point([base[0] + across, base[1] - up])}Z`,
  }
}

function unit(x: number, y: number) {
  const far = Math.hypot(x, y) || 1
  return { x: x / far, y: y / far }
}

/** The straight line between two circles, moved sideways by some pixels. */
export function straight(from: Circle, to: Circle, aside: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [sx, sy] = [-uy * aside, ux * aside]
  const start = point([from.x + ux * from.r + sx, from.y + uy * from.r + sy])
  return `M${start}L${point([to.x - ux * to.r + sx, to.y - uy * to.r + sy])}`
}
