/** The rows that match, each once in every lane or series that it belongs to. */
import { barStances, stances } from '#src/contract/records.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import { commonStances } from './commonStances.ts'
import type { Found } from './found.ts'
import { createInterner } from './intern.ts'
import { matchingPositions } from './positionBits.ts'

/** What rows are parted by. */
export type EntryKind = 'stance' | 'group' | 'stakeholder' | 'topic'

/** Columns of equal length, in row order. */
export interface Entries {
  rows: Int32Array
  /** What the row belongs to here: a place in `ids`. */
  keys: Int32Array
  /** What it counts as here: a place in `barStances`. */
  stances: Uint8Array
  /** Ids by key; an empty one stands for rows that belong to none. */
  ids: readonly string[]
}

/** For each set of positions the topics of those that match, and what the set counts as in each. */
export interface TopicTable {
  /** The entries of set `k` are those from `starts[k]` to `starts[k + 1]`. */
  starts: Int32Array
  keys: Int32Array
  stances: Uint8Array
}

/** Makes that table; a set without a position that matches has the count of topics as its one key. */
export function topicTable(filter: StatementFilter, columns: Columns): TopicTable {
  const matching = matchingPositions(filter, columns)
  const { size, starts: from, members } = columns.positionSets
  const starts = new Int32Array(size + 1)
  const keys: number[] = []
  const found: number[] = []
  const mixed = barStances.indexOf('mixed')
  for (let set = 0; set < size; set++) {
    // Members are sorted, so that the positions on one topic stand side by side.
    for (let at = from[set]!; at < from[set + 1]!; at++) {
      const position = members[at]!
      if (matching[position] === 0) continue
      const topic = (position / STANCE_COUNT) | 0
      if (keys.length > starts[set]! && keys.at(-1) === topic) found[found.length - 1] = mixed
      else {
        keys.push(topic)
        found.push(barStances.indexOf(stances[position % STANCE_COUNT]!))
      }
    }
    if (keys.length === starts[set]) {
      keys.push(columns.topics.values.length)
      found.push(barStances.indexOf('none'))
    }
    starts[set + 1] = keys.length
  }
  return { starts, keys: Int32Array.from(keys), stances: Uint8Array.from(found) }
}

function entriesByTopic(columns: Columns, { filter, result: { matched } }: Found): Entries {
  const table = topicTable(filter, columns)
  const { position } = columns
  let size = 0
  for (let at = 0; at < matched.length; at++) {
    const set = position[matched[at]!]!
    size += table.starts[set + 1]! - table.starts[set]!
  }
  const rows = new Int32Array(size)
  const keys = new Int32Array(size)
  const counted = new Uint8Array(size)
  let entry = 0
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const set = position[row]!
    const end = table.starts[set + 1]!
    for (let member = table.starts[set]!; member < end; member++) {
      rows[entry] = row
      keys[entry] = table.keys[member]!
      counted[entry++] = table.stances[member]!
    }
  }
  return { rows, keys, stances: counted, ids: [...columns.topics.values, ''] }
}

/** The key of each speaker number, and what the keys stand for. */
export function speakerKeys(kind: 'group' | 'stakeholder', columns: Columns) {
  const { stakeholderIds, stakeholders } = columns
  if (kind === 'stakeholder') {
    return { keyOf: Int32Array.from(stakeholderIds, (_id, at) => at), ids: stakeholderIds }
  }
  const groups = createInterner<string>()
  const keyOf = Int32Array.from(stakeholders.values, (speaker) => {
    const group = speaker?.group ?? ''
    return groups.add(group, group)
  })
  return { keyOf, ids: groups.values }
}

/** Parts what was found by the group or id of the speaker, by topic or by common stance. */
export function entriesOf(kind: EntryKind, columns: Columns, found: Found): Entries {
  if (kind === 'topic') return entriesByTopic(columns, found)
  const { matched: rows } = found.result
  const common = commonStances(found.filter, columns)
  const { position, speaker } = columns
  const counted = new Uint8Array(rows.length)
  for (let at = 0; at < rows.length; at++) counted[at] = common[position[rows[at]!]!]!
  if (kind === 'stance') {
    return { rows, keys: Int32Array.from(counted), stances: counted, ids: barStances }
  }
  const { keyOf, ids } = speakerKeys(kind, columns)
  const keys = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) keys[at] = keyOf[speaker[rows[at]!]!]!
  return { rows, keys, stances: counted, ids }
}

/** The label of the record that a key is the id of; stances have none. */
export function labelOfKey(
  kind: EntryKind,
  id: string,
  { lookup }: Pick<Columns, 'lookup'>,
): Text2 | undefined {
  switch (kind) {
    case 'group':
      return lookup.group(id)?.label
    case 'stakeholder':
      return lookup.stakeholder(id)?.name
    case 'topic':
      return lookup.topic(id)?.label
    default:
      return undefined
  }
}
