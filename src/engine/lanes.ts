/** The lanes of the timeline: which there are, and what stands in them. */
import { MOST_BINS, MOST_MARKS } from '#src/contract/lanes.ts'
import type { Lane } from '#src/contract/lanes.ts'
import { dayText, intervalOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Columns, DateValue } from './columns.ts'
import { entriesOf, labelOfKey } from './entries.ts'
import type { Entries } from './entries.ts'
import type { Found } from './found.ts'
import { laneBins } from './laneBins.ts'
import { laneMarks } from './laneMarks.ts'
import { inNameOrder } from './nameOrder.ts'
import type { LanesAnswer, LanesQuestion } from './question.ts'

/** A lane with what it is ordered by. */
interface Draft {
  key: number
  id: string
  label: Lane['label'] | undefined
  count: number
  undated: number
  first: DateValue | undefined
}

function draftsOf({ rows, keys, ids }: Entries, kind: LanesQuestion['lanes'], columns: Columns) {
  const { date, dates } = columns
  const counts = new Int32Array(ids.length)
  const undated = new Int32Array(ids.length)
  // Dates are numbered from 1. Rows stand in the order of `said`: the first one has the first.
  const firsts = new Int32Array(ids.length)
  for (let at = 0; at < rows.length; at++) {
    const key = keys[at]!
    const number = date[rows[at]!]!
    counts[key]!++
    if (number === 0) undated[key]!++
    else if (firsts[key] === 0) firsts[key] = number
  }
  const drafts: Draft[] = []
  for (const [key, id] of ids.entries()) {
    if (counts[key] === 0) continue
    drafts.push({
      key,
      id,
      label: labelOfKey(kind, id, columns),
      count: counts[key]!,
      undated: undated[key]!,
      first: dates[firsts[key]! - 1],
    })
  }
  return drafts
}

function byFirst({ first: a }: Draft, { first: b }: Draft): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.end - b.end || a.start - b.start
}

const orders = {
  count: (a: Draft, b: Draft) => b.count - a.count,
  first: byFirst,
  name: () => 0,
}

function laneOf({ id, label, count, undated, first }: Draft): Lane {
  return { id, ...(label ? { label } : {}), count, undated, ...(first ? { first: first.date } : {}) }
}

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
  const { lanes: kind, order, lang, start, end } = question
  const limits = question.limits ?? { marks: MOST_MARKS, bins: MOST_BINS }
  const entries = entriesOf(kind, columns, found)
  const drafts = draftsOf(entries, kind, columns).toSorted(inNameOrder(lang, orders[order]))
  const laneOfKey = new Int32Array(entries.ids.length)
  for (const [lane, { key }] of drafts.entries()) laneOfKey[key] = lane
  const window = {
    start: start === undefined ? -Infinity : intervalOf(start).start,
    end: end === undefined ? Infinity : intervalOf(end).end,
  }
  const { present, undated } = datesOf(columns, found)
  const span = spanOf(present)
  const parts = { entries, laneOfKey, lanes: drafts.length, window, present }
  const marks = laneMarks(parts, limits.marks, kind, columns, found)
  return {
    lanes: drafts.map(laneOf),
    ...(marks ? { marks } : { bins: laneBins(parts, limits.bins, columns) }),
    ...(span ? { span: { start: dayText(span.start), end: dayText(span.end) } } : {}),
    total: found.result.matched.length,
    undated,
    ignored: found.ignored,
  }
}

/** What marks and bins are made of. */
export interface LaneParts {
  entries: Entries
  /** The place of its lane by key. */
  laneOfKey: Int32Array
  /** How many lanes there are. */
  lanes: number
  /** The days of interest; an open side is infinite, and the end may lie before the start. */
  window: Interval
  /** The dates of the rows that match. */
  present: readonly DateValue[]
}
