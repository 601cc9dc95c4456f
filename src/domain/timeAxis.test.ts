import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText, intervalOf } from './dates.ts'
import { middleDay, placeOf, twiceMiddle } from './timeAxis.ts'

const dayOf = (day: string) => intervalOf(day).start
const lastDay = dayOf('2026-03-07')
const shown = (date: string) => {
  const { start, end } = placeOf(date, lastDay)
  return [dayText(start), dayText(end), dayText(middleDay({ start, end }))]
}

const date = fc
  .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dayText(day).slice(0, length))

describe('the place of a date on the axis', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', '2025-07-02'],
    ['2025-04', '2025-04-01', '2025-04-30', '2025-04-16'],
    ['2025-04-17', '2025-04-17', '2025-04-17', '2025-04-17'],
    ['2026', '2026-01-01', '2026-03-07', '2026-02-03'],
    ['2026-03', '2026-03-01', '2026-03-07', '2026-03-04'],
    ['2026-03-07', '2026-03-07', '2026-03-07', '2026-03-07'],
    // Begun after the last day: as it is, however wrong it may be.
    ['2026-04', '2026-04-01', '2026-04-30', '2026-04-16'],
    ['2026-03-08', '2026-03-08', '2026-03-08', '2026-03-08'],
  ])('%s reaches from %s to %s, with its middle on %s', (given, ...expected) => {
    expect(shown(given)).toEqual(expected)
  })

  it('lies within the interval of the date and holds its own middle', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -30_000, max: 30_000 }), (text, last) => {
        const whole = intervalOf(text)
        const place = placeOf(text, last)
        expect(place.start).toBe(whole.start)
        expect(place.end).toBeLessThanOrEqual(whole.end)
        expect(place.end > last).toBe(whole.end > last && whole.start > last)
        expect(twiceMiddle(place)).toBe(place.start + (place.end + 1))
        expect(middleDay(place)).toBeGreaterThanOrEqual(place.start)
        expect(middleDay(place)).toBeLessThanOrEqual(place.end)
      }),
    )
  })
})
