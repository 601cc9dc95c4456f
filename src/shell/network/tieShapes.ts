/** The lines of ties between circles. */
import type { Placed } from './layout.ts'

type Circle = Pick<Placed, 'x' | 'y' | 'r' | 'top' | 'width' | 'height'>

const THINNEST = 1
const THICKER = 5
/** How far arrows bow out, by their length. */
const BOW = 0.14
const HEAD = 7

/** The width of a line of some weight. */
export function thickness(weight: number, heaviest: number): number {
  return THINNEST + THICKER * (heaviest > 0 ? weight / heaviest : 0)
}

/** How strongly a line of some weight is drawn: the light ones recede. */
export function strength(weight: number, heaviest: number): number {
  return 0.16 + 0.6 * Math.sqrt(heaviest > 0 ? weight / heaviest : 0)
}

/** How far from its middle a circle with its label under it ends, in a direction. */
function edgeOf({ y, r, top, width, height }: Circle, vx: number, vy: number): number {
  const aside = width / 2 / Math.abs(vx)
  // Upwards, and flat enough to pass above the label, nothing but the circle is in the way.
  if (vy <= 0 || vy * aside <= r + 3) return r
  return Math.max(r, Math.min(aside, (top + height - y) / vy))
}

const point = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`

/** The arrow from one circle to another: its line and its head. Both ways they bow apart. */
export function arrow(from: Circle, to: Circle, width: number): { line: string; head: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const mid = {
    x: (from.x + to.x) / 2 - uy * length * BOW,
    y: (from.y + to.y) / 2 + ux * length * BOW,
  }
  const towards = ({ x, y }: Circle) => {
    const [vx, vy] = [mid.x - x, mid.y - y]
    const far = Math.hypot(vx, vy) || 1
    return {
      vx: vx / far,
      vy: vy / far,
      by: (away: number) => [x + (vx / far) * away, y + (vy / far) * away] as const,
    }
  }
  const start = towards(from).by(from.r)
  const size = HEAD + width
  const { vx, vy, by } = towards(to)
  const edge = edgeOf(to, vx, vy) + 1
  const tip = by(edge)
  const base = by(edge + size)
  const [side, up] = [vy * size * 0.5, vx * size * 0.5]
  return {
    line: `M${point(start)}Q${point([mid.x, mid.y])} ${point(base)}`,
    head: `M${point(tip)}L${point([base[0] - side, base[1] + up])}L${point([base[0] + side, base[1] - up])}Z`,
  }
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
