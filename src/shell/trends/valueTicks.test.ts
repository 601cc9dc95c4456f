import fc from 'fast-check'
import { expect, it } from 'vitest'
import { valueTicks } from './valueTicks.ts'

const ticksFor = (...heights: number[]) =>
  valueTicks({ shape: 'stack', series: [{ counts: heights }] })

it.each([
  [1, [0, 1]],
  [2, [0, 1, 2]],
  [5, [0, 1, 2, 3, 4, 5]],
  [8, [0, 2, 4, 6, 8]],
  [9, [0, 2, 4, 6, 8, 10]],
  [31, [0, 5, 10, 15, 20, 25, 30, 35]],
  [47, [0, 10, 20, 30, 40, 50]],
])('ends soon above a highest of %i', (highest, ticks) => {
  expect(ticksFor(1, highest, 0)).toEqual(ticks)
})

it('stacks what bars hold, but not what lines do', () => {
  const series = [{ counts: [3, 1] }, { counts: [2, 1] }]
  expect(valueTicks({ shape: 'stack', series }).at(-1)).toBe(5)
  expect(valueTicks({ shape: 'line', series }).at(-1)).toBe(3)
  expect(valueTicks({ shape: 'share', series })).toEqual([0, 0.25, 0.5, 0.75, 1])
})

it('are few whole numbers that reach the highest, and less than a step beyond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (highest) => {
      const ticks = ticksFor(highest)
      const step = ticks[1]! - ticks[0]!
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect(ticks.every(Number.isInteger)).toBe(true)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest)
      expect(ticks.at(-1)! - highest).toBeLessThan(step)
    }),
  )
})

it('have an axis for nothing too', () => {
  expect(valueTicks({ shape: 'stack', series: [] })).toEqual([0, 1])
})
