/** Statements parted by who says them, or for whom they are said, and by topic. */
import type { ChangeVoice } from '#src/contract/viewChoices.ts'
import { spokenFor } from './behalfMembers.ts'
import type { Columns } from './columns.ts'
import { topicTable } from './entries.ts'
import type { Found } from './found.ts'

/** One entry a statement, stakeholder and topic. Columns of equal length. */
export interface StanceEntries {
  /** By row, and so by date, undated ones last. */
  rows: Int32Array
  /** Number of the stakeholder times the count of topics, plus the number of the topic. */
  keys: Int32Array
  /** A place in `cellStances`. */
  stances: Uint8Array
}

/** Parts what was found. */
export function stanceEntries(
  voice: ChangeVoice,
  columns: Columns,
  { filter, result: { matched } }: Found,
): StanceEntries {
  const topicCount = columns.topics.values.length
  const { starts, keys, stances } = topicTable(filter, columns)
  const { starts: behalfStarts, members } = columns.behalfSets
  const counts = spokenFor(filter, columns)
  const { position, speaker, behalf } = columns
  // What one says oneself is not said on one's behalf.
  const isFor = (row: number, named: number) => named !== speaker[row] && counts[named] === 1
  /** Calls back with each stakeholder of a row that has topics. */
  const each = (add: (row: number, who: number, from: number, to: number) => void) => {
    for (let at = 0; at < matched.length; at++) {
      const row = matched[at]!
      const from = starts[position[row]!]!
      if (keys[from] === topicCount) continue
      const to = starts[position[row]! + 1]!
      if (voice === 'said') {
        add(row, speaker[row]!, from, to)
        continue
      }
      const end = behalfStarts[behalf[row]! + 1]!
      for (let member = behalfStarts[behalf[row]!]!; member < end; member++) {
        if (isFor(row, members[member]!)) add(row, members[member]!, from, to)
      }
    }
  }
  let size = 0
  each((_row, _who, from, to) => (size += to - from))
  const entries = {
    rows: new Int32Array(size),
    keys: new Int32Array(size),
    stances: new Uint8Array(size),
  }
  let next = 0
  each((row, who, from, to) => {
    for (let at = from; at < to; at++) {
      entries.rows[next] = row
      entries.keys[next] = who * topicCount + keys[at]!
      entries.stances[next++] = stances[at]!
    }
  })
  return entries
}

/** Entries side by side that have one key, in their order: key `k` is `order` from `starts[k]`. */
export function parted({ keys }: StanceEntries, keyCount: number) {
  const starts = new Int32Array(keyCount + 1)
  for (let entry = 0; entry < keys.length; entry++) starts[keys[entry]! + 1]!++
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!
  const fill = starts.slice()
  const order = new Int32Array(keys.length)
  for (let entry = 0; entry < keys.length; entry++) order[fill[keys[entry]!]!++] = entry
  return { starts, order }
}
