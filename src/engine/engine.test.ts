import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { barStances } from '#src/contract/records.ts'
import { facetKeys, sorts } from '#src/contract/questions.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { filterKeys, parseFilter } from '#src/contract/filter.ts'
import type { FilterKey } from '#src/contract/filter.ts'
import { commonText, filterArbitrary, searchText } from '#tests/arbitraries/filter.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { createEngine } from './engine.ts'
import type { PageQuestion } from './question.ts'

const records = syntheticRecords({ statements: 240, seed: 7 })
const engine = createEngine(records)
const plain = createPlain(records)

const idOf = (list: readonly { id: string }[]) => fc.constantFrom(...list.map(({ id }) => id))
const orUnknown = (known: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: fc.constant('no-such-id') })
// The ones that speak most, so that filters meet, and some that were merged.
const stakeholders = [
  ...records.stakeholders.slice(0, 12),
  ...records.stakeholders.filter(({ mergedIntoId }) => mergedIntoId !== undefined),
]
const words = records.statements.flatMap(({ text, translation }) =>
  `${text} ${translation?.text ?? ''}`.split(' ').filter((word) => /^\p{L}/u.test(word)),
)
const word = fc.constantFrom(...words.slice(0, 200))
const pairs = records.statements
  .slice(0, 60)
  .map(({ text }) => text.split(' ').slice(1, 3).join(' '))
  .filter((pair) => pair.includes(' ') && !pair.includes('['))
const query = fc.oneof(
  word,
  word.map((each) => each.normalize('NFD').toUpperCase()),
  word.map((each) => each.slice(0, 3)),
  word.map((each) => `-${each}`),
  fc.constantFrom(...pairs).map((pair) => `"${pair}"`),
  fc.tuple(word, word).map((both) => both.join(' ')),
  searchText,
)
const pools = {
  q: query,
  stakeholder: orUnknown(idOf(stakeholders)),
  onBehalfOf: orUnknown(idOf(stakeholders)),
  addressee: orUnknown(idOf(stakeholders)),
  group: orUnknown(idOf(records.groups.slice(0, 6))),
  country: fc.constantFrom('XA', 'XB', 'XC'),
  topic: orUnknown(idOf(records.topics.slice(0, 6))),
  common: commonText(orUnknown(idOf(records.topics.slice(0, 6)))),
  outlet: orUnknown(fc.constantFrom(...records.articles.slice(0, 40).map(({ outlet }) => outlet))),
  article: orUnknown(idOf(records.articles.slice(0, 20))),
  language: fc.constantFrom('en', 'fr'),
  addedSince: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
  answers: orUnknown(idOf(records.statements.filter(({ ask }) => ask))),
  id: orUnknown(idOf(records.statements.slice(0, 50))),
}
const question: fc.Arbitrary<PageQuestion> = fc.record({
  filter: filterArbitrary(pools),
  sort: fc.constantFrom(...sorts),
  lang: fc.constantFrom('en' as const, 'fr' as const),
  offset: fc.nat(20),
  limit: fc.constantFrom(5, 20, 200),
  facets: fc.constant(facetKeys),
  histogram: fc.constant(true),
})

describe('the engine, held against the plain implementation', () => {
  it('gives the same page, counts, histogram and notes for any question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(engine.page(asked)).toEqual(plain.page(asked))
      }),
      { numRuns: 250 },
    )
  })

  it.each(filterKeys)('gives the same for filters that ask %s, with and without others', (key) => {
    const asking = fc
      .tuple(filterArbitrary(pools), filterArbitrary(pools), question)
      .filter(([first]) => first[key] !== undefined)
      .map(([first, second, asked]) => ({
        ...asked,
        // One other key at most: with more, hardly a statement is left to differ on.
        filter: { ...Object.fromEntries(Object.entries(second).slice(0, 1)), [key]: first[key] },
      }))
    fc.assert(
      fc.property(asking, (asked) => {
        expect(engine.page(asked)).toEqual(plain.page(asked))
      }),
      { numRuns: 25 },
    )
  })

  it('counts right where topic and stance are met by two different positions', () => {
    const crossed = records.statements.flatMap(({ positions: [first, second] }) =>
      first && second && first.stance !== second.stance
        ? [{ topic: first.topicId, stance: second.stance }]
        : [],
    )
    expect(crossed.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.constantFrom(...crossed), question, ({ topic, stance }, asked) => {
        const filter = { topic: { any: [topic], none: [] }, stance: { any: [stance], none: [] } }
        expect(engine.page({ ...asked, filter })).toEqual(plain.page({ ...asked, filter }))
      }),
      { numRuns: 60 },
    )
  })

  it('lists and places the same for any question', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...records.statements), (asked, { id }) => {
        const list = engine.list(asked)
        const expected = plain.list(asked)
        expect([...list.rows]).toEqual([...expected.rows])
        expect(list.total).toBe(expected.total)
        expect(engine.place(id, asked)).toEqual(plain.place(id, asked))
      }),
      { numRuns: 60 },
    )
  })

  it('has bars that add up to the total under all keys but the dates, for any filter', () => {
    fc.assert(
      fc.property(filterArbitrary(pools), (filter) => {
        const { from: _from, to: _to, ...undatedFilter } = filter
        const base = { sort: '-said', lang: 'en', offset: 0, limit: 1, facets: [] } as const
        const { histogram } = engine.page({ ...base, filter, histogram: true })
        const { total } = engine.page({ ...base, filter: undatedFilter, histogram: false })
        const all = [
          ...histogram!.bars.map(({ counts }) => counts),
          histogram!.inexact,
          histogram!.undated,
        ]
        const sum = all.flatMap((counts) => barStances.map((stance) => counts[stance]))
        expect(sum.reduce((left, right) => left + right, 0)).toBe(total)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the engine on the shipped records', () => {
  const shipped = createEngine(shippedRecords())
  const ask = (text: string) =>
    shipped.page({
      filter: parseFilter(text).filter,
      sort: '-said',
      lang: 'en',
      offset: 0,
      limit: 200,
      facets: facetKeys,
      histogram: true,
    })
  const count = (text: string, facet: keyof NonNullable<StatementPage['counts']>, value: string) =>
    ask(text).counts[facet]?.find((each) => each.value === value)?.count

  it('shows 270 statements in 14 monthly bars', () => {
    const { total, of, histogram } = ask('')
    expect([total, of]).toEqual([270, 270])
    expect(histogram?.unit).toBe('month')
    expect(histogram?.bars.map(({ from }) => from)).toEqual([
      ...['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2025-${m}`),
      ...['01', '02', '03'].map((m) => `2026-${m}`),
    ])
  })

  it.each([
    ['souveraineté', 'souverainete'],
    ['souveraineté'.normalize('NFC'), 'souveraineté'.normalize('NFD')],
    ['l’accord', "l'accord"],
    ['"negotiation table"', '«negotiation table»'],
    ['MINERALS', 'minerals'],
  ])('finds the same for %s and %s', (first, second) => {
    const q = (text: string) => ask(`q=${encodeURIComponent(text)}`).rows
    expect(q(first).length).toBeGreaterThan(0)
    expect(q(first)).toEqual(q(second))
  })

  it('finds no phrase over the place where a quotation was cut', () => {
    expect(ask('q=%22active%20participants%22').total).toBe(1)
    expect(ask('q=%22participants%20these%22').total).toBe(0)
  })

  it('keeps the rows of a search as they are while several searches are joined', () => {
    const total = (filter: string) => ask(filter).total
    const queries = ['q=sovereignty', 'q=parliament']
    const before = queries.map(total)
    expect(total(queries.join('&'))).toBeGreaterThan(Math.max(...before))
    expect(queries.map((query) => total(`${query}&kind=verbatim&kind=indirect`))).toEqual(before)
  })

  it('counts a facet under all keys but its own', () => {
    expect(count('group=civil-society', 'group', 'drc-government')).toBe(64)
    expect(count('group=civil-society&stance=opposes', 'group', 'drc-government')).toBe(
      ask('group=drc-government&stance=opposes').total,
    )
  })

  it('tests topic and stance on one and the same position', () => {
    const rows = ask('topic=sovereignty&stance=opposes').rows
    expect(
      rows.every(({ statement }) =>
        statement.positions.some(
          ({ topicId, stance }) => topicId === 'sovereignty' && stance === 'opposes',
        ),
      ),
    ).toBe(true)
    expect(count('topic=sovereignty', 'stance', 'opposes')).toBe(rows.length)
    expect(ask('topic=sovereignty&stance=none').total).toBe(0)
    expect(ask('stance=none').total).toBe(103)
  })

  it('says what to loosen where nothing matches', () => {
    const { total, loosen } = ask('group=civil-society&q=zzzz')
    expect(total).toBe(0)
    expect(loosen).toEqual([
      { key: 'q', total: 34 satisfies number },
      { key: 'group' satisfies FilterKey, total: 0 },
    ])
  })
})
