/** Filters in their canonical shape: values sorted, without repeats, no empty key. */
import fc from 'fast-check'
import { writeCommon } from '#src/contract/countedAs.ts'
import { filterKeys } from '#src/contract/filter.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import {
  barStances,
  seals,
  stances,
  statementKinds,
  statuses,
  wordings,
} from '#src/contract/records.ts'
import { hasToken } from '#src/contract/tokens.ts'
import { intervalOf } from '#src/domain/dates.ts'

/** Where the values of each key are drawn from; a key that is left out gets any value it allows. */
export type FilterPools = Partial<Record<FilterKey, fc.Arbitrary<string>>>

export const idText = fc.stringMatching(/^[a-z0-9-]{1,8}$/)

/** A day between 2024 and 2026, cut to a day, a month or a year. */
export const partialDateText = fc
  .tuple(fc.integer({ min: 19_723, max: 20_818 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => new Date(day * 86_400_000).toISOString().slice(0, length))

const dayText = fc
  .integer({ min: 19_723, max: 20_818 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

const searchParts = [
  fc.constantFrom('accord', 'L’accord', 'négociations', 'ne\u0301goce', 'a', '2025', 'Ŝ'),
  fc.constantFrom('"shared prosperity"', '«\u00a0un mot\u00a0»', '-paix', '-"two words"', '"open'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => /\S/u.test(text)),
] as const

/** Words as they stand in a filter: whole characters, single spaces, something to look for. */
export const searchText = fc
  .array(fc.oneof(...searchParts), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' ').toWellFormed().replace(/\s+/gu, ' ').trim())
  .filter(hasToken)

/** What a statement counts as, judged on all positions or on some. */
export const commonText = (topicId: fc.Arbitrary<string>) =>
  fc
    .record({
      counted: fc.constantFrom(...barStances),
      topicIds: fc.uniqueArray(topicId, { maxLength: 2 }),
      stances: fc.subarray([...stances], { maxLength: 2 }),
    })
    .map(writeCommon)

const anyValue: Record<FilterKey, fc.Arbitrary<string>> = {
  q: searchText,
  stakeholder: idText,
  group: idText,
  country: fc.constantFrom('CD', 'US', 'RW'),
  onBehalfOf: idText,
  addressee: idText,
  topic: idText,
  stance: fc.constantFrom(...stances, 'none'),
  kind: fc.constantFrom(...statementKinds),
  wording: fc.constantFrom(...wordings),
  language: fc.constantFrom('en', 'fr', 'sw', 'fr-CD', 'und'),
  status: fc.constantFrom(...statuses),
  seal: fc.constantFrom(...seals),
  outlet: fc.oneof(
    fc.constantFrom('Actualité & Co, n°\u00a01', 'a=b&c#d?', '100 % +', ' ', 'Ŝ', '😀'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.toWellFormed()),
  ),
  article: idText,
  from: partialDateText,
  to: partialDateText,
  precision: fc.constantFrom('day', 'month', 'year', 'none'),
  publishedFrom: partialDateText,
  publishedTo: partialDateText,
  addedSince: dayText,
  ask: fc.constantFrom('any', 'open', 'answered'),
  answers: idText,
  voice: fc.constantFrom('own', 'behalf'),
  common: commonText(idText),
  id: idText,
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One side of a key: up to three values. */
const side = (value: fc.Arbitrary<string>) =>
  fc.uniqueArray(value, { maxLength: 3 }).map((values) => values.toSorted(byCodeUnit))

interface Sides {
  any: string[]
  none: string[]
}
type Draft = Partial<Record<FilterKey, Sides>>

/** A range that ends before it begins means nothing and is no canonical filter. */
function withoutReversed(draft: Draft, from: FilterKey, to: FilterKey): Draft {
  const starts = draft[from]?.any ?? []
  const ends = draft[to]?.any ?? []
  if (starts.length === 0 || ends.length === 0) return draft
  const meets = starts.some((start) =>
    ends.some((end) => intervalOf(end).end >= intervalOf(start).start),
  )
  if (meets) return draft
  const { [to]: left, ...rest } = draft
  return left && left.none.length > 0 ? { ...rest, [to]: { any: [], none: left.none } } : rest
}

/**
 * Filters over all keys and both sides of each (`any` and `none`), most keys absent. `pools`
 * narrows the values of a key, so that a filter can name records that exist.
 */
export function filterArbitrary(pools: FilterPools = {}): fc.Arbitrary<StatementFilter> {
  const values = { ...anyValue, ...pools }
  const oneKey = fc.constantFrom(...filterKeys).chain((key) =>
    fc
      .record({ any: side(values[key]), none: side(values[key]) })
      .filter(({ any, none }) => any.length + none.length > 0)
      .map((sides): [FilterKey, Sides] => [key, sides]),
  )
  return fc
    .uniqueArray(oneKey, { maxLength: 6, selector: ([key]) => key })
    .map((entries): Draft => Object.fromEntries(entries))
    .map((draft) => withoutReversed(draft, 'from', 'to'))
    .map((draft) => withoutReversed(draft, 'publishedFrom', 'publishedTo'))
    .map((draft) => draft as StatementFilter)
}
