/** The timeline: every lane, mark and bin from its definition in src/contract/lanes.ts. */
import { MOST_BINS, MOST_MARKS } from '#src/contract/lanes.ts'
import type { Lane, LaneMark } from '#src/contract/lanes.ts'
import { dayText, intervalOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { LanesAnswer, LanesQuestion } from '#src/engine/question.ts'
import { readFilter } from './filter.ts'
import type { Item } from './items.ts'
import { binsOf } from './laneBins.ts'
import type { Matching } from './matching.ts'
import { inOrder } from './order.ts'
import { partsOf, sortParts } from './parted.ts'
import type { Member, Part } from './parted.ts'

/** A dated member with its days on the axis and their middle, in days and halves. */
export interface Placed extends Member {
  lane: number
  date: string
  place: Interval
  middle: number
}

function placeOf({ start, end }: Interval, lastDay: number): Interval {
  return start <= lastDay && end > lastDay ? { start, end: lastDay } : { start, end }
}

const firstOf = ({ members }: Part) => members.find(({ item }) => item.dated)?.item

function sorted(parts: readonly Part[], { order, lang }: LanesQuestion): Part[] {
  if (order === 'count')
    return sortParts(parts, lang, (a, b) => b.members.length - a.members.length)
  if (order === 'name') return sortParts(parts, lang, () => 0)
  const late = { start: Infinity, end: Infinity }
  return sortParts(parts, lang, (a, b) => {
    const [first, second] = [firstOf(a)?.dated ?? late, firstOf(b)?.dated ?? late]
    if (first.end !== second.end) return first.end < second.end ? -1 : 1
    return first.start === second.start ? 0 : first.start - second.start
  })
}

function laneOf(part: Part): Lane {
  const first = firstOf(part)
  return {
    id: part.id,
    ...(part.label ? { label: part.label } : {}),
    count: part.members.length,
    undated: part.members.filter(({ item }) => !item.dated).length,
    ...(first ? { first: first.dateUsed!.date } : {}),
  }
}

function markOf({ lane, date, item, stance, positions }: Placed, lookup: Lookup): LaneMark {
  const { statement, dateUsed } = item
  const inferred = statement.saidOnBasis === 'inferred' ? 'inferred' : 'said'
  return {
    lane,
    id: statement.id,
    speakerId: lookup.stakeholder(statement.speakerId)?.id ?? statement.speakerId,
    date,
    basis: dateUsed!.basis === 'published' ? 'published' : inferred,
    stance,
    positions,
    quoted: statement.kind === 'verbatim' && statement.wording === 'printed',
  }
}

function spanOf(placed: readonly Placed[]) {
  const exact = placed.filter(({ date }) => date.length > 4)
  const places = (exact.length > 0 ? exact : placed).map(({ place }) => place)
  if (places.length === 0) return undefined
  // One after the other: a hundred thousand arguments are too many for one call.
  const start = places.map((place) => place.start).reduce((a, b) => Math.min(a, b))
  const end = places.map((place) => place.end).reduce((a, b) => Math.max(a, b))
  return { start: dayText(start), end: dayText(end) }
}

/** Lanes with marks or bins, worked out statement by statement. */
export function plainLanes(
  question: LanesQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): LanesAnswer {
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const items: readonly Item[] = inOrder(matching(filter), 'said', question.lang, lookup)
  const parts = sorted(partsOf(items, question.lanes, filter, lookup), question)
  const lastDay = intervalOf(records.release.recordsThrough).end
  const placed = parts.flatMap(({ members }, lane) =>
    members.flatMap((member): Placed[] => {
      const { dated, dateUsed } = member.item
      if (!dated) return []
      const place = placeOf(dated, lastDay)
      const middle = (place.start + place.end + 1) / 2
      return [{ ...member, lane, date: dateUsed!.date, place, middle }]
    }),
  )
  const from = question.start ? intervalOf(question.start).start : -Infinity
  const to = question.end ? intervalOf(question.end).end : Infinity
  const limits = question.limits ?? { marks: MOST_MARKS, bins: MOST_BINS }
  const rowOf = new Map(items.map((item, row) => [item, row]))
  const shown = placed
    .filter(({ place }) => from <= to && place.start <= to && place.end >= from)
    .toSorted((a, b) => rowOf.get(a.item)! - rowOf.get(b.item)! || a.lane - b.lane)
  const span = spanOf(placed)
  return {
    lanes: parts.map(laneOf),
    ...(shown.length <= limits.marks
      ? { marks: shown.map((each) => markOf(each, lookup)) }
      : { bins: binsOf(placed, { start: from, end: to }, parts.length, limits.bins) }),
    ...(span ? { span } : {}),
    total: items.length,
    undated: items.filter(({ dated }) => !dated).length,
    ignored,
  }
}
