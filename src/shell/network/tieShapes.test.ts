import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrow } from './tieShapes.ts'

const circle = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 900 }),
  r: fc.integer({ min: 4, max: 15 }),
  width: fc.integer({ min: 30, max: 130 }),
})
const apart = fc
  .tuple(circle, circle)
  .filter(([from, to]) => Math.hypot(from.x - to.x, from.y - to.y) > 60)
const numbers = (path: string) => path.match(/-?[\d.]+/g)!.map(Number)

it('ends an arrow at its circle, and its head stands on no label', () => {
  fc.assert(
    fc.property(apart, fc.integer({ min: 1, max: 6 }), ([from, to], width) => {
      const { line, head } = arrow(from, to, width)
      const [tipX, tipY] = numbers(head)
      expect(Math.hypot(tipX! - to.x, tipY! - to.y)).toBeCloseTo(to.r + 1, 0)
      // Where the line meets the head; the label begins 3 pixels under the circle.
      const [x, y] = numbers(line).slice(-2)
      const overLabel = Math.abs(x! - to.x) < to.width / 2 && y! - to.y > to.r + 3.2
      expect(overLabel).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

it('begins an arrow at the circle that it leaves', () => {
  fc.assert(
    fc.property(apart, ([from, to]) => {
      const [x, y] = numbers(arrow(from, to, 1).line)
      expect(Math.hypot(x! - from.x, y! - from.y)).toBeCloseTo(from.r, 0)
    }),
  )
})
