import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '#src/contract/records.ts'
import { partialDateText } from '#tests/arbitraries/filter.ts'
import {
  compareDates,
  dateUsedOf,
  dayText,
  earliestPublished,
  intervalOf,
  mondayOf,
  precisionOf,
} from './dates.ts'

const days = (date: string) => {
  const { start, end } = intervalOf(date)
  return [dayText(start), dayText(end)]
}

describe('a partial date', () => {
  it('means all its days and no others', () => {
    expect(days('2025')).toEqual(['2025-01-01', '2025-12-31'])
    expect(days('2025-04')).toEqual(['2025-04-01', '2025-04-30'])
    expect(days('2024-02')).toEqual(['2024-02-01', '2024-02-29'])
    expect(days('2025-12')).toEqual(['2025-12-01', '2025-12-31'])
    expect(days('2025-04-17')).toEqual(['2025-04-17', '2025-04-17'])
  })

  it('counts days from 1970, and years below 100 as they stand', () => {
    expect(intervalOf('1970-01-01')).toEqual({ start: 0, end: 0 })
    expect(intervalOf('1969-12-31')).toEqual({ start: -1, end: -1 })
    expect(days('0099')).toEqual(['0099-01-01', '0099-12-31'])
  })

  it('says how exact it is', () => {
    expect(['2025', '2025-04', '2025-04-17'].map(precisionOf)).toEqual(['year', 'month', 'day'])
  })

  it('lies within every less exact date that begins like it', () => {
    fc.assert(
      fc.property(partialDateText, (date) => {
        const inner = intervalOf(date)
        for (const length of [4, 7, 10].filter((each) => each <= date.length)) {
          const outer = intervalOf(date.slice(0, length))
          expect(outer.start).toBeLessThanOrEqual(inner.start)
          expect(outer.end).toBeGreaterThanOrEqual(inner.end)
        }
      }),
    )
  })
})

describe('the Monday of a day', () => {
  it('is the first day of its ISO week, before 1970 too', () => {
    const monday = (date: string) => dayText(mondayOf(intervalOf(date).start))
    expect(monday('2025-04-17')).toBe('2025-04-14')
    expect(monday('2025-04-14')).toBe('2025-04-14')
    expect(monday('2025-04-20')).toBe('2025-04-14')
    expect(monday('2026-01-01')).toBe('2025-12-29')
    expect(monday('1969-12-31')).toBe('1969-12-29')
  })

  it('is a Monday at most six days back, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const monday = mondayOf(day)
        expect(day - monday).toBeGreaterThanOrEqual(0)
        expect(day - monday).toBeLessThan(7)
        expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1)
      }),
    )
  })
})

describe('the order of dates', () => {
  it('goes by the end of what they may mean, then by the start', () => {
    const dates = ['2025-12-31', '2025', '2025-04', '2025-12', '2025-04-30', '2025-04-01']
    expect(dates.toSorted(compareDates)).toEqual([
      '2025-04-01',
      '2025-04',
      '2025-04-30',
      '2025',
      '2025-12',
      '2025-12-31',
    ])
  })

  it('is an order, and calls only equal dates equal', () => {
    fc.assert(
      fc.property(partialDateText, partialDateText, partialDateText, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
        expect(compareDates(a, b) === 0).toBe(a === b)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the date a statement is filed under', () => {
  const published: Record<string, string> = { a: '2025-05', b: '2025-05-02', c: '2025' }
  const article = (id: string) => {
    const publishedOn = published[id]
    return publishedOn === undefined ? undefined : { publishedOn }
  }
  const appearing = (...ids: string[]): Pick<Statement, 'appearances'> => ({
    appearances: ids.map((articleId) => ({ articleId, spans: [] })),
  })

  it('is the date it was said, however exact', () => {
    expect(dateUsedOf({ ...appearing('b'), saidOn: '2025' }, article)).toEqual({
      date: '2025',
      basis: 'said',
    })
  })

  it('is else the earliest publication that is known', () => {
    expect(dateUsedOf(appearing('x', 'b', 'a'), article)).toEqual({
      date: '2025-05',
      basis: 'published',
    })
    expect(earliestPublished(appearing('b', 'c', 'a'), article)).toBe('2025')
  })

  it('is else none', () => {
    expect(dateUsedOf(appearing('x'), article)).toBeUndefined()
  })
})
