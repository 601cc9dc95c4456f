/** Arrow keys in a picture: the nearest in a direction. */

interface Point {
  x: number
  y: number
}

const directions: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The point that an arrow key leads to: the nearest within 45° of its direction, else, the nearest
 * on that side. Undefined for other keys and where there is nothing on that side.
 */
export function nextInDirection<P extends Point>(
  key: string,
  from: Point,
  points: readonly P[],
): P | undefined {
  const direction = directions[key]
  if (!direction) return undefined
  let best: { point: P; far: number } | undefined
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y]
    const along = dx * direction.x + dy * direction.y
    if (along <= 0) continue
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    // What lies aside is as far as if it lay behind all that does not.
    const far = Math.hypot(along, aside) + (aside > along ? 1e6 : 0)
    if (!best || far < best.far) best = { point, far }
  }
  return best?.point
}
