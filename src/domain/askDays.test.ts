import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainlyEarlier, daysBetween, orderUnknown } from './askDays.ts'

describe('days between', () => {
  it.each([
    ['2025-04-01', '2025-04-30', 29, 29],
    ['2025-05-01', '2026-03-07', 310, 310],
    ['2025-04', '2026-03-07', 311, 340],
    ['2025', '2026-03-07', 66, 430],
    ['2024-02-28', '2024-03-01', 2, 2],
  ])('%s and %s are %i to %i', (earlier, later, least, most) => {
    expect(daysBetween(earlier, later)).toEqual({ least, most })
  })

  it('bound every pair of days that two partial dates allow', () => {
    const day = fc.integer({ min: 19_800, max: 20_500 })
    const text = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (a, b, m, n) => {
        const { least, most } = daysBetween(text(a).slice(0, m), text(b).slice(0, n))
        expect(least).toBeLessThanOrEqual(b - a)
        expect(most).toBeGreaterThanOrEqual(b - a)
      }),
    )
  })
})

describe('the order', () => {
  it.each([
    ['2025-12', '2025-12-05', true],
    ['2025-12-05', '2025-12', true],
    ['2025', '2025', true],
    ['2025-12', '2025-12-01', true],
    ['2025-11', '2025-12', false],
    ['2025-12-01', '2025-12-01', false],
  ])('of %s and %s is unknown: %s', (earlier, later, unknown) => {
    expect(orderUnknown(daysBetween(earlier, later))).toBe(unknown)
  })
})

it.each([
  ['2025-04-18', '2025-04-17', true],
  ['2025-04-17', '2025-04-17', false],
  ['2025-05', '2025-04', true],
  ['2025-04-17', '2025-04', false],
  ['2025', '2025-04', false],
])('an answer to an ask of %s dated %s is certainly earlier: %s', (asked, answered, earlier) => {
  expect(certainlyEarlier(daysBetween(asked, answered))).toBe(earlier)
})
