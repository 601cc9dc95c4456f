/**
 * The query of an address, both ways: the filter and the keys reserved beside it, in one canonical
 * string. This is the router's own parse and stringify.
 */
import * as z from 'zod/mini'
import { DEFAULT_SORT, Sort } from './questions.ts'
import {
  StatementFilter,
  comparePairs,
  filterFromPairs,
  filterPairs,
  readPairs,
  writePairs,
} from './filter.ts'
import type { Ignored, QueryPair } from './filter.ts'
import { Id } from './records.ts'

/** Keys beside the filter. `fault` makes the stand-in fail on purpose (see mocks/faults). */
const reserved = { sort: Sort, open: Id, fault: z.string() } as const

export const Address = z.object({
  filter: StatementFilter,
  /** Absent: the default, newest said first. */
  sort: z.optional(reserved.sort),
  /** The statement whose panel stands over the view. */
  open: z.optional(reserved.open),
  fault: z.optional(reserved.fault),
})
export type Address = z.infer<typeof Address>

type Reserved = keyof typeof reserved
const isReserved = (key: string): key is Reserved => Object.hasOwn(reserved, key)

/** Reads a query; what means nothing is left out and listed. */
export function readAddress(query: string): { address: Address; ignored: Ignored[] } {
  const { pairs, ignored } = readPairs(query)
  const filterPart: QueryPair[] = []
  const kept: Partial<Record<Reserved, string>> = {}
  for (const pair of pairs) {
    if (!isReserved(pair.key)) filterPart.push(pair)
    else if (pair.exclude || !reserved[pair.key].safeParse(pair.value).success) {
      const key = pair.exclude ? `${pair.key}!` : pair.key
      ignored.push({ key, value: pair.value, reason: pair.exclude ? 'key' : 'value' })
    } else kept[pair.key] = pair.value
  }
  if (kept.sort === DEFAULT_SORT) delete kept.sort
  const built = filterFromPairs(filterPart)
  return {
    address: Address.parse({ filter: built.filter, ...kept }),
    ignored: [...ignored, ...built.ignored],
  }
}

/** Writes the canonical query, with its `?`, or nothing where nothing is asked. */
export function writeAddress(address: Address): string {
  const pairs = filterPairs(address.filter)
  for (const key of Object.keys(reserved) as Reserved[]) {
    const value = address[key]
    if (value !== undefined && !(key === 'sort' && value === DEFAULT_SORT)) {
      pairs.push({ key, exclude: false, value })
    }
  }
  const text = writePairs(pairs.sort(comparePairs))
  return text === '' ? '' : `?${text}`
}
