/** Partial dates as intervals of days. A day number counts days since 1970-01-01 (UTC). */
import type { ArticleRef, DateUsed } from '#src/contract/answers.ts'
import type { Statement } from '#src/contract/records.ts'
import type { DateBasis } from '#src/contract/stakeholders.ts'

export type Precision = 'day' | 'month' | 'year'

/** First and last day, both included. */
export interface Interval {
  start: number
  end: number
}

const DAY_MS = 86_400_000

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}

/** How exact a partial date is. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The days a partial date may mean: `2025-04` gives 1 to 30 April. The date must be valid. */
export function intervalOf(date: string): Interval {
  const year = Number(date.slice(0, 4))
  if (date.length === 4) return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) }
  const month = Number(date.slice(5, 7))
  if (date.length === 7) {
    return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 0) }
  }
  const day = dayNumber(year, month, Number(date.slice(8, 10)))
  return { start: day, end: day }
}

/** `YYYY-MM-DD` of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The Monday on or before a day (ISO 8601 weeks; day 0 was a Thursday). */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}

/** Order of two partial dates: end of interval, then start (product.md, `sort`). */
export function compareDates(a: string, b: string): number {
  const first = intervalOf(a)
  const second = intervalOf(b)
  return first.end - second.end || first.start - second.start
}

/** The earliest publication date among a statement's appearances, if any is known. */
export function earliestPublished(
  statement: Pick<Statement, 'appearances'>,
  article: (id: string) => Pick<ArticleRef, 'publishedOn'> | undefined,
): string | undefined {
  let earliest: string | undefined
  for (const { articleId } of statement.appearances) {
    const date = article(articleId)?.publishedOn
    if (date && (earliest === undefined || compareEarliest(date, earliest) < 0)) earliest = date
  }
  return earliest
}

function compareEarliest(a: string, b: string): number {
  const first = intervalOf(a)
  const second = intervalOf(b)
  return first.start - second.start || first.end - second.end
}

/** The date a statement is filed under: when said, else when first published, else none. */
export function dateUsedOf(
  statement: Pick<Statement, 'appearances' | 'saidOn'>,
  article: (id: string) => Pick<ArticleRef, 'publishedOn'> | undefined,
): DateUsed | undefined {
  if (statement.saidOn) return { date: statement.saidOn, basis: 'said' }
  const published = earliestPublished(statement, article)
  return published ? { date: published, basis: 'published' } : undefined
}

/** What the date used is: when it was said, that as inferred, or when it was published. */
export function basisOf(
  { saidOnBasis }: Pick<Statement, 'saidOnBasis'>,
  { basis }: DateUsed,
): DateBasis {
  return basis === 'said' && saidOnBasis === 'inferred' ? 'inferred' : basis
}
