/** The pass over all rows: which keys each fails, and counts of those that fail at most one. */
import type { FacetKey } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { BIT, liftedBits } from './bits.ts'
import type { Columns } from './columns.ts'
import type { Condition } from './conditions.ts'

export interface Scan {
  /** A row's failed keys; 0 where it matches. */
  masks: Uint32Array
  /** Rows that match or fail by one bit, in row order. */
  near: Uint32Array
  total: number
}

/** Runs all conditions over all rows. */
export function scan(size: number, conditions: readonly Condition[]): Scan {
  const masks = new Uint32Array(size)
  for (const { column, table } of conditions) {
    if (table.every((bits) => bits === 0)) continue
    for (let row = 0; row < size; row++) masks[row]! |= table[column[row]!]!
  }
  const near = new Uint32Array(size)
  let length = 0
  let total = 0
  for (let row = 0; row < size; row++) {
    const mask = masks[row]!
    // Written always, kept where at most one bit is set: cheaper than a branch.
    near[length] = row
    length += (mask & (mask - 1)) === 0 ? 1 : 0
    total += mask === 0 ? 1 : 0
  }
  return { masks, near: near.subarray(0, length), total }
}

/** Rows by the numbers of one column, among those that fail nothing but `lifted`. */
export function countColumn(
  { masks, near }: Scan,
  column: Uint32Array,
  numbers: number,
  lifted: number,
): Uint32Array {
  const counts = new Uint32Array(numbers)
  const others = ~lifted
  for (let at = 0; at < near.length; at++) {
    const row = near[at]!
    counts[column[row]!]! += (masks[row]! & others) === 0 ? 1 : 0
  }
  return counts
}

type Tally = Map<string, number>

function bump(tally: Tally, value: string | undefined, by: number) {
  if (value !== undefined && by > 0) tally.set(value, (tally.get(value) ?? 0) + by)
}

function tallyPositions(
  filter: StatementFilter,
  facet: 'topic' | 'stance',
  columns: Columns,
  counts: Uint32Array,
): Tally {
  const tally: Tally = new Map()
  const topics = filter.topic?.any ?? []
  const stances: readonly string[] = filter.stance?.any ?? []
  for (const [at, set] of columns.positionSets.entries()) {
    const count = counts[at]!
    if (count === 0) continue
    if (facet === 'stance' && set.length === 0 && topics.length === 0) bump(tally, 'none', count)
    const values = new Set<string>()
    for (const { topicId, stance } of set) {
      if (facet === 'topic' && (stances.length === 0 || stances.includes(stance))) {
        values.add(topicId)
      }
      if (facet === 'stance' && (topics.length === 0 || topics.includes(topicId))) {
        values.add(stance)
      }
    }
    for (const value of values) bump(tally, value, count)
  }
  return tally
}

function tallySets(
  sets: readonly (readonly number[])[],
  counts: Uint32Array,
  nameOf: (member: number) => string,
): Tally {
  const members: number[] = []
  for (const [at, set] of sets.entries()) {
    const count = counts[at]!
    if (count > 0) for (const member of set) members[member] = (members[member] ?? 0) + count
  }
  const tally: Tally = new Map()
  for (const [member, count] of members.entries()) bump(tally, nameOf(member), count ?? 0)
  return tally
}

/** Counts one facet under all keys but its own. */
function tallyFacet(
  facet: FacetKey,
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): Tally {
  const lifted = liftedBits(facet)
  const count = (column: Uint32Array, numbers: number) =>
    countColumn(result, column, numbers, lifted)
  const idOf = (member: number) => columns.stakeholderIds[member]!
  switch (facet) {
    case 'stakeholder':
    case 'group':
    case 'country': {
      const tally: Tally = new Map()
      const counts = count(columns.speaker, columns.stakeholderIds.length)
      for (const [number, id] of columns.stakeholderIds.entries()) {
        const stakeholder = columns.stakeholders.values[number]
        const value = facet === 'stakeholder' ? id : stakeholder?.[facet]
        bump(tally, value, counts[number]!)
      }
      return tally
    }
    case 'onBehalfOf':
      return tallySets(columns.behalfSets, count(columns.behalf, columns.behalfSets.length), idOf)
    case 'addressee':
      return tallySets(
        columns.addresseeSets,
        count(columns.addressee, columns.addresseeSets.length),
        idOf,
      )
    case 'outlet':
      return tallySets(
        columns.outletSets,
        count(columns.outlet, columns.outletSets.length),
        (member) => columns.outlets.values[member]!,
      )
    case 'topic':
    case 'stance':
      return tallyPositions(
        filter,
        facet,
        columns,
        count(columns.position, columns.positionSets.length),
      )
    default: {
      const tally: Tally = new Map()
      const counts = count(columns.code, columns.codes.length)
      for (const [number, code] of columns.codes.entries()) {
        if (facet !== 'ask') bump(tally, code[facet], counts[number]!)
        else if (code.ask !== 'none') {
          bump(tally, 'any', counts[number]!)
          bump(tally, code.ask, counts[number]!)
        }
      }
      return tally
    }
  }
}

/** A facet's values with their counts, largest first; values that the filter names are in it. */
export function facetCounts(
  facet: FacetKey,
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): { value: string; count: number }[] {
  const tally = tallyFacet(facet, filter, columns, result)
  for (const side of [filter[facet]?.any, filter[facet]?.none]) {
    for (const value of side ?? []) if (!tally.has(value)) tally.set(value, 0)
  }
  return [...tally]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** Rows under the filter's status alone. */
export function countOf(columns: Columns, statusTable: Uint32Array): number {
  let of = 0
  for (const [code, bits] of statusTable.entries()) {
    if ((bits & BIT.status) === 0) of += columns.codeSizes[code]!
  }
  return of
}
