/** The timeline: lanes, and the marks or bins that stand in them. */
import { MOST_BINS, MOST_MARKS } from '#src/contract/lanes.ts'
import { dayText, intervalOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { DateValue } from './coder.ts'
import type { Columns } from './columns.ts'
import { entriesOf } from './entries.ts'
import type { Found } from './found.ts'
import { laneBins } from './laneBins.ts'
import { laneList } from './laneList.ts'
import { laneMarks } from './laneMarks.ts'
import type { LanesAnswer, LanesQuestion } from './question.ts'

/** The days that the places of dates reach over; those of mere years where there are no others. */
function spanOf(present: readonly DateValue[]): Interval | undefined {
  const exact = present.filter(({ precision }) => precision !== 'year')
  const places = (exact.length > 0 ? exact : present).map(({ place }) => place)
  if (places.length === 0) return undefined
  const start = places.reduce((day, place) => Math.min(day, place.start), Infinity)
  return { start, end: places.reduce((day, place) => Math.max(day, place.end), -Infinity) }
}

/** The dates of the rows that match, and how many rows have none. */
function datesOf({ date, dates }: Columns, { result: { matched } }: Found) {
  const counts = new Int32Array(dates.length + 1)
  for (let at = 0; at < matched.length; at++) counts[date[matched[at]!]!]!++
  return { present: dates.filter((_date, at) => counts[at + 1]! > 0), undated: counts[0]! }
}

/**
 * The lanes of what was found, in order, with a mark for every dated statement whose place meets
 * the days of interest; bins where those are too many.
 */
export function lanesOf(question: LanesQuestion, columns: Columns, found: Found): LanesAnswer {
  const { lanes: kind, start, end } = question
  const limits = question.limits ?? { marks: MOST_MARKS, bins: MOST_BINS }
  const entries = entriesOf(kind, columns, found)
  const { lanes, laneOfKey } = laneList(entries, question, columns)
  const asked = {
    start: start === undefined ? -Infinity : intervalOf(start).start,
    end: end === undefined ? Infinity : intervalOf(end).end,
  }
  const { present, undated } = datesOf(columns, found)
  const span = spanOf(present)
  const parts = { entries, laneOfKey, lanes: lanes.length, asked, present }
  const marks = laneMarks(parts, limits.marks, kind, columns, found)
  return {
    lanes,
    ...(marks ? { marks } : { bins: laneBins(parts, limits.bins, columns) }),
    ...(span ? { span: { start: dayText(span.start), end: dayText(span.end) } } : {}),
    total: found.result.matched.length,
    undated,
    ignored: found.ignored,
  }
}
