/** The lines of ties between circles. */
import type { Placed } from './layout.ts'

type Circle = Pick<Placed, 'x' | 'y' | 'r'>

const THINNEST = 1
const THICKER = 5
/** How far arrows bow out, by their length. */
const BOW = 0.14
const HEAD = 7

/** The width of a line of some weight. */
export function thickness(weight: number, heaviest: number): number {
  return THINNEST + THICKER * (heaviest > 0 ? weight / heaviest : 0)
}

const at = (value: number) => value.toFixed(1)

/** The arrow from one circle to another: its line and its head. Both ways they bow apart. */
export function arrow(from: Circle, to: Circle, width: number): { line: string; head: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const mid = {
    x: (from.x + to.x) / 2 - uy * length * BOW,
    y: (from.y + to.y) / 2 + ux * length * BOW,
  }
  const towards = (circle: Circle, away: number) => {
    const [vx, vy] = [mid.x - circle.x, mid.y - circle.y]
    const far = Math.hypot(vx, vy) || 1
    return {
      x: circle.x + (vx / far) * away,
      y: circle.y + (vy / far) * away,
      vx: vx / far,
      vy: vy / far,
    }
  }
  const start = towards(from, from.r)
  const tip = towards(to, to.r + 1)
  const size = HEAD + width
  const base = towards(to, to.r + 1 + size)
  const half = size * 0.5
  return {
    line: `M${at(start.x)} ${at(start.y)}Q${at(mid.x)} ${at(mid.y)} ${at(base.x)} ${at(base.y)}`,
    head: `M${at(tip.x)} ${at(tip.y)}L${at(base.x - tip.vy * half)} ${at(base.y + tip.vx * half)}L${at(base.x + tip.vy * half)} ${at(base.y - tip.vx * half)}Z`,
  }
}

/** The straight line between two circles, moved sideways by some pixels. */
export function straight(from: Circle, to: Circle, aside: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [sx, sy] = [-uy * aside, ux * aside]
  const start = `${at(from.x + ux * from.r + sx)} ${at(from.y + uy * from.r + sy)}`
  return `M${start}L${at(to.x - ux * to.r + sx)} ${at(to.y - uy * to.r + sy)}`
}
