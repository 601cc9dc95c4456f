/** Which lanes there are, what each holds, and in which order they stand. */
import type { Lane } from '#src/contract/lanes.ts'
import type { LaneKind } from '#src/contract/viewChoices.ts'
import type { DateValue } from './coder.ts'
import type { Columns } from './columns.ts'
import { labelOfKey } from './entries.ts'
import type { Entries } from './entries.ts'
import { inNameOrder } from './nameOrder.ts'
import type { LanesQuestion } from './question.ts'

/** A lane with what it is ordered by. */
interface Draft {
  key: number
  id: string
  label: Lane['label'] | undefined
  count: number
  undated: number
  first: DateValue | undefined
}

function draftsOf({ rows, keys, ids }: Entries, kind: LaneKind, columns: Columns) {
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
  return {
    id,
    ...(label ? { label } : {}),
    count,
    undated,
    ...(first ? { first: first.date } : {}),
  }
}

/** The lanes with entries, in order, and the place of its lane by key. */
export function laneList(
  entries: Entries,
  { lanes: kind, order, lang }: Pick<LanesQuestion, 'lanes' | 'order' | 'lang'>,
  columns: Columns,
): { lanes: Lane[]; laneOfKey: Int32Array } {
  const drafts = draftsOf(entries, kind, columns).toSorted(inNameOrder(lang, orders[order]))
  const laneOfKey = new Int32Array(entries.ids.length)
  for (const [lane, { key }] of drafts.entries()) laneOfKey[key] = lane
  return { lanes: drafts.map(laneOf), laneOfKey }
}
