/** What a finger means in a chart whose parts may be smaller than it. */

/** The least size of something to press (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A link of the chart and where it stands. */
export interface Part {
  bin: number
  box: Box
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

/** Whether a finger can hit one part of a chart and no other. */
export function isEasilyHit(part: Part, parts: readonly Part[]): boolean {
  const { left, right, top, bottom } = part.box
  if (right - left < LEAST_TARGET || bottom - top < LEAST_TARGET) return false
  return parts.every((other) => other === part || !overlap(part.box, other.box))
}

/** The bin whose parts stand nearest to a place across; undefined where there are none. */
export function nearestBin(x: number, parts: readonly Part[]): number | undefined {
  const distance = ({ box }: Part) => Math.abs(x - (box.left + box.right) / 2)
  return parts.toSorted((a, b) => distance(a) - distance(b))[0]?.bin
}

/** The nearest of some bins before or after one; undefined where it is the last. */
export function neighbour(bin: number, by: 1 | -1, bins: readonly number[]): number | undefined {
  const beyond = bins.filter((each) => (each - bin) * by > 0)
  return beyond.length === 0 ? undefined : by > 0 ? Math.min(...beyond) : Math.max(...beyond)
}
