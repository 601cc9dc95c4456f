/** Sideways counts: each facet under all keys of the filter but its own. */
import type { FacetKey } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { stances } from '#src/contract/records.ts'
import { BIT, liftedBits } from './bits.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import { matchingPositions } from './positionBits.ts'
import { countColumn, countMembers } from './scan.ts'
import type { Scan } from './scan.ts'

export interface ValueCount {
  value: string
  count: number
}

type Tally = Map<string, number>

function bump(tally: Tally, value: string | undefined, by: number) {
  if (value !== undefined && by > 0) tally.set(value, (tally.get(value) ?? 0) + by)
}

/** Names beside counts, without those that count nothing. */
function tallyOf(counts: Int32Array, nameOf: (number: number) => string | undefined): Tally {
  const tally: Tally = new Map()
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number]!
    if (count > 0) bump(tally, nameOf(number), count)
  }
  return tally
}

/**
 * Counts of topics or stances: a statement once a value, however many of its positions have it,
 * and only positions that satisfy the other of the two keys.
 */
function tallyPositions(
  facet: 'topic' | 'stance',
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): Tally {
  const { [facet]: _own, ...others } = filter
  const matching = matchingPositions(others, columns)
  const { size, starts, members } = columns.positionSets
  const bySet = countColumn(result, columns.position, size, liftedBits(facet))
  const topics = columns.topics.values
  const numbers = facet === 'topic' ? topics.length : STANCE_COUNT
  const counts = new Int32Array(numbers)
  // The set that counted a value last: a second position of the same value adds nothing.
  const last = new Int32Array(numbers).fill(-1)
  let uncoded = 0
  for (let set = 0; set < size; set++) {
    const count = bySet[set]!
    if (count === 0) continue
    if (starts[set] === starts[set + 1]) uncoded += count
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const position = members[at]!
      if (matching[position] === 0) continue
      const value = facet === 'topic' ? (position / STANCE_COUNT) | 0 : position % STANCE_COUNT
      if (last[value] === set) continue
      last[value] = set
      counts[value]! += count
    }
  }
  const tally = tallyOf(counts, (number) => (facet === 'topic' ? topics : stances)[number])
  if (facet === 'stance' && (filter.topic?.any.length ?? 0) === 0) bump(tally, 'none', uncoded)
  return tally
}

function tallyFacet(
  facet: FacetKey,
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): Tally {
  const lifted = liftedBits(facet)
  const ids = columns.stakeholderIds
  switch (facet) {
    case 'stakeholder':
    case 'group':
    case 'country': {
      const counts = countColumn(result, columns.speaker, ids.length, lifted)
      if (facet === 'stakeholder') return tallyOf(counts, (number) => ids[number])
      return tallyOf(counts, (number) => columns.stakeholders.values[number]?.[facet])
    }
    case 'onBehalfOf':
    case 'addressee': {
      const [column, sets] =
        facet === 'addressee'
          ? ([columns.addressee, columns.addresseeSets] as const)
          : ([columns.behalf, columns.behalfSets] as const)
      return tallyOf(countMembers(result, column, sets, ids.length, lifted), (at) => ids[at])
    }
    case 'outlet': {
      const { values } = columns.outlets
      const { outlet, outletSets } = columns
      const counts = countMembers(result, outlet, outletSets, values.length, lifted)
      return tallyOf(counts, (number) => values[number])
    }
    case 'topic':
    case 'stance':
      return tallyPositions(facet, filter, columns, result)
    default: {
      const counts = countColumn(result, columns.code, columns.codes.length, lifted)
      if (facet !== 'ask') return tallyOf(counts, (number) => columns.codes[number]![facet])
      const askOf = (number: number) => columns.codes[number]!.ask
      const tally = tallyOf(counts, (number) => (askOf(number) === 'none' ? undefined : 'any'))
      for (const state of ['open', 'answered'] as const) {
        for (const [number, count] of counts.entries()) {
          if (askOf(number) === state) bump(tally, state, count)
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
): ValueCount[] {
  const tally = tallyFacet(facet, filter, columns, result)
  for (const side of [filter[facet]?.any, filter[facet]?.none]) {
    for (const value of side ?? []) if (!tally.has(value)) tally.set(value, 0)
  }
  return [...tally]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** Rows under the filter's status alone; `codeTable` holds the bits that each code fails. */
export function countOf(columns: Columns, codeTable: Int32Array): number {
  let of = 0
  for (const [code, bits] of codeTable.entries()) {
    if ((bits & BIT.status) === 0) of += columns.codeSizes[code]!
  }
  return of
}
