/** Questions about the records of `smallRecords`, over every key, side, sort and facet. */
import fc from 'fast-check'
import { facetKeys, sorts } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { hasToken } from '#src/contract/tokens.ts'
import type { PageQuestion } from '#src/engine/question.ts'
import { commonText, filterArbitrary, searchText } from './filter.ts'
import { ids, outletNames, spelledWords } from './records.ts'

const orUnknown = (values: readonly string[]) => fc.constantFrom(...values, 'no-such-record')
const word = fc.constantFrom(...spelledWords)

const part = fc.oneof(
  word,
  word.map((each) => each.slice(0, 3)),
  word.map((each) => each.normalize('NFD').toUpperCase()),
  word.map((each) => `-${each}`),
  fc.tuple(word, word).map(([first, second]) => `"${first} ${second}"`),
  fc.tuple(word, word).map(([first, second]) => `-«${first} ${second}»`),
)
const query = fc.oneof(
  fc
    .array(part, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(' ').replace(/\s+/gu, ' '))
    .filter(hasToken),
  searchText,
)
/** Dates where those of the records lie. */
const date = fc
  .tuple(fc.integer({ min: 19_800, max: 20_500 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => new Date(day * 86_400_000).toISOString().slice(0, length))

const manyKeys = filterArbitrary({
  q: query,
  stakeholder: orUnknown(ids.stakeholder),
  onBehalfOf: orUnknown(ids.stakeholder),
  addressee: orUnknown(ids.stakeholder),
  group: orUnknown(ids.group),
  country: fc.constantFrom('XA', 'XB', 'XC'),
  topic: orUnknown(ids.topic),
  common: commonText(orUnknown(ids.topic)),
  language: fc.constantFrom('en', 'fr', 'und', 'sw'),
  outlet: orUnknown(outletNames),
  article: orUnknown(ids.article),
  from: date,
  to: date,
  publishedFrom: date,
  publishedTo: date,
  addedSince: fc.constantFrom('2025-03-01', '2025-03-02', '2025-12-31', '2027-01-01'),
  answers: orUnknown(ids.statement),
  id: orUnknown(ids.statement),
})
/** With all the keys of `manyKeys` hardly a statement is left: most filters keep few of them. */
const filter = fc
  .tuple(manyKeys, fc.constantFrom(0, 1, 1, 1, 2, 2, 3, 6))
  .map(([whole, count]): StatementFilter =>
    Object.fromEntries(Object.entries(whole).slice(0, count)),
  )

export const question: fc.Arbitrary<PageQuestion> = fc.record({
  filter,
  sort: fc.constantFrom(...sorts),
  lang: fc.constantFrom('en' as const, 'fr' as const),
  offset: fc.nat(8),
  limit: fc.nat(20),
  facets: fc.subarray([...facetKeys]),
  histogram: fc.boolean(),
})
