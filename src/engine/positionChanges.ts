/** Who changed: pairs of statements of which one was certainly said before the other. */
import { cellStances } from '#src/contract/positions.ts'
import type { PositionChange } from '#src/contract/positions.ts'
import { saidWithin } from '#src/domain/latestStance.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import { inNameOrder } from './nameOrder.ts'
import type { ChangesAnswer, ChangesQuestion } from './question.ts'
import { parted, stanceEntries } from './stanceEntries.ts'
import type { StanceEntries } from './stanceEntries.ts'

const WIDTH = cellStances.length
const SUPPORTS = cellStances.indexOf('supports')
const OPPOSES = cellStances.indexOf('opposes')

/** The stance that a reversal to this one comes from; -1: none. */
const opposite = cellStances.map((_stance, at) =>
  at === SUPPORTS ? OPPOSES : at === OPPOSES ? SUPPORTS : -1,
)

/** Entries with how many of their key were certainly said before each of them. */
interface Compared {
  entries: StanceEntries
  starts: Int32Array
  order: Int32Array
  /** By entry: how many of its key, from the first in order on, come certainly before it. */
  before: Int32Array
  /** By entry: how many of those have another stance, and how many the opposite one. */
  changed: Int32Array
  reversals: Int32Array
}

/**
 * First and last day on which each entry can have been said: any day where it is undated. Last days
 * rise with the rows.
 */
function daysOf({ rows }: StanceEntries, { date, dates, dateUsed }: Columns) {
  const starts = new Float64Array(rows.length).fill(-Infinity)
  const ends = new Float64Array(rows.length).fill(Infinity)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    // Dates are numbered from 1.
    const value = dates[date[row]! - 1]
    const used = dateUsed[row]
    if (!value || !used) continue
    const within = saidWithin(used.basis, value)
    starts[at] = within.start
    ends[at] = within.end
  }
  return { starts, ends }
}

function compared(entries: StanceEntries, keyCount: number, columns: Columns): Compared {
  const { starts, order } = parted(entries, keyCount)
  const days = daysOf(entries, columns)
  const size = order.length
  const before = new Int32Array(size)
  const changed = new Int32Array(size)
  const reversals = new Int32Array(size)
  // Of each place in the order, how many of each stance there are before it, over all keys.
  const sums = new Int32Array((size + 1) * WIDTH)
  for (let place = 0; place < size; place++) {
    for (let stance = 0; stance < WIDTH; stance++) {
      sums[(place + 1) * WIDTH + stance] = sums[place * WIDTH + stance]!
    }
    sums[(place + 1) * WIDTH + entries.stances[order[place]!]!]!++
  }
  for (let key = 0; key < keyCount; key++) {
    const from = starts[key]!
    for (let place = from; place < starts[key + 1]!; place++) {
      const entry = order[place]!
      // Those before it are the first ones, for the last days rise: how many is found by halving.
      let [low, high] = [from, place]
      while (low < high) {
        const middle = (low + high) >> 1
        if (days.ends[order[middle]!]! < days.starts[entry]!) low = middle + 1
        else high = middle
      }
      const stance = entries.stances[entry]!
      const other = opposite[stance]!
      before[entry] = low - from
      changed[entry] = low - from - (sums[low * WIDTH + stance]! - sums[from * WIDTH + stance]!)
      reversals[entry] = other < 0 ? 0 : sums[low * WIDTH + other]! - sums[from * WIDTH + other]!
    }
  }
  return { entries, starts, order, before, changed, reversals }
}

/** The pairs of one later entry that are to be shown, newest earlier one first. */
function* pairsOf(
  entry: number,
  { entries, starts, order, before }: Compared,
  reversalsOnly: boolean,
  columns: Columns,
): Generator<PositionChange> {
  const { rows, keys, stances } = entries
  const topicCount = columns.topics.values.length
  const key = keys[entry]!
  const stance = stances[entry]!
  const side = (each: number) => ({
    id: columns.statements[rows[each]!]!.id,
    stance: cellStances[stances[each]!]!,
  })
  for (let place = starts[key]! + before[entry]! - 1; place >= starts[key]!; place--) {
    const other = order[place]!
    const reversal = stances[other] === opposite[stance]
    if (stances[other] === stance || (reversalsOnly && !reversal)) continue
    yield {
      stakeholderId: columns.stakeholderIds[Math.floor(key / topicCount)]!,
      topicId: columns.topics.values[key % topicCount]!,
      earlier: side(other),
      later: side(entry),
      reversal,
    }
  }
}

/** All pairs to be shown, from a place on; what stands before it is counted, not made. */
function* changesFrom(
  offset: number,
  all: Compared,
  reversalsOnly: boolean,
  columns: Columns,
): Generator<PositionChange> {
  const { rows, keys } = all.entries
  const counts = reversalsOnly ? all.reversals : all.changed
  const topicCount = columns.topics.values.length
  const idsOf = (entry: number) =>
    [
      columns.stakeholderIds[Math.floor(keys[entry]! / topicCount)]!,
      columns.topics.values[keys[entry]! % topicCount]!,
    ] as const
  let left = offset
  for (let end = rows.length; end > 0;) {
    let start = end - 1
    while (start > 0 && rows[start - 1] === rows[end - 1]) start--
    const ofRow = [...rows.subarray(start, end).keys()].map((at) => start + at)
    end = start
    const total = ofRow.reduce((sum, entry) => sum + counts[entry]!, 0)
    if (total <= left) {
      left -= total
      continue
    }
    ofRow.sort((a, b) => {
      const [[who, topic], [otherWho, otherTopic]] = [idsOf(a), idsOf(b)]
      if (who !== otherWho) return who < otherWho ? -1 : 1
      return topic < otherTopic ? -1 : 1
    })
    for (const entry of ofRow) {
      if (counts[entry] === 0) continue
      for (const pair of pairsOf(entry, all, reversalsOnly, columns)) {
        if (left > 0) left--
        else yield pair
      }
    }
  }
}

/** Pairs by the group of the stakeholder, most changed first. */
function byGroup(all: Compared, columns: Columns, { lang }: ChangesQuestion) {
  const { stakeholders, topics, lookup } = columns
  const topicCount = topics.values.length
  const { keys } = all.entries
  const people = stakeholders.values.length
  const byPerson = (counts: Int32Array) => {
    const own = new Int32Array(people)
    for (let at = 0; at < keys.length; at++) own[(keys[at]! / topicCount) | 0]! += counts[at]!
    return own
  }
  const compared = byPerson(all.before)
  const changed = byPerson(all.changed)
  const reversals = byPerson(all.reversals)
  const groups = new Map<string, { compared: number; changed: number; reversals: number }>()
  for (const [who, stakeholder] of stakeholders.values.entries()) {
    if (compared[who] === 0) continue
    const id = stakeholder?.group ?? ''
    let group = groups.get(id)
    if (!group) groups.set(id, (group = { compared: 0, changed: 0, reversals: 0 }))
    group.compared += compared[who]!
    group.changed += changed[who]!
    group.reversals += reversals[who]!
  }
  return [...groups]
    .map(([id, counts]) => ({ id, label: lookup.group(id)?.label, ...counts }))
    .sort(
      inNameOrder(
        lang,
        (a, b) => b.changed - a.changed || b.reversals - a.reversals || b.compared - a.compared,
      ),
    )
    .map(({ label, ...group }) => ({ ...group, ...(label ? { label } : {}) }))
}

function sum(numbers: Int32Array): number {
  let total = 0
  for (let at = 0; at < numbers.length; at++) total += numbers[at]!
  return total
}

/** All pairs of what was found, counted; those to be shown are made as they are read. */
export function positionChangesOf(
  question: ChangesQuestion,
  columns: Columns,
  found: Found,
): ChangesAnswer {
  const entries = stanceEntries(question.voice, columns, found)
  const keyCount = columns.stakeholderIds.length * columns.topics.values.length
  const all = compared(entries, keyCount, columns)
  const counts = {
    compared: sum(all.before),
    changed: sum(all.changed),
    reversals: sum(all.reversals),
  }
  let pairs = 0
  for (let key = 0; key < keyCount; key++) {
    const size = all.starts[key + 1]! - all.starts[key]!
    pairs += (size * (size - 1)) / 2
  }
  return {
    ...counts,
    total: question.reversals ? counts.reversals : counts.changed,
    unordered: pairs - counts.compared,
    groups: byGroup(all, columns, question),
    items: (offset) => changesFrom(offset, all, question.reversals, columns),
    ignored: found.ignored,
  }
}
