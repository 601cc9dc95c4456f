import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { Article } from '#src/contract/records.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { broadFilter } from '#tests/arbitraries/overTime.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { createWholeEngine } from './wholeEngine.ts'
import { createEngine } from './engine.ts'
import { voicesOf } from './voices.ts'

const lang = fc.constantFrom('en' as const, 'fr' as const)
const smallFilter = question.map(({ filter }) => filter)

describe('the voices, held against the plain implementation', () => {
  it('are the same over any records', () => {
    fc.assert(
      fc.property(smallRecords, smallFilter, lang, (records, filter, each) => {
        const asked = { filter, lang: each }
        expect(createWholeEngine(records).voices(asked)).toEqual(createPlain(records).voices(asked))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same over synthetic records', () => {
    const records = syntheticRecords({ statements: 240, seed: 11 })
    const engine = createWholeEngine(records)
    const plain = createPlain(records)
    fc.assert(
      fc.property(broadFilter, lang, (filter, each) => {
        const asked = { filter, lang: each }
        expect(engine.voices(asked)).toEqual(plain.voices(asked))
      }),
      { numRuns: 200 },
    )
  })

  it('are the same over an engine that was built on another', () => {
    fc.assert(
      fc.property(smallRecords, fc.array(fc.nat(15), { maxLength: 5 }), (records, left) => {
        const before = createEngine(records)
        const fewer = {
          ...records,
          statements: records.statements.filter((_each, at) => !left.includes(at)),
        }
        const engine = createEngine(fewer, before)
        const asked = { filter: {}, lang: 'en' as const }
        expect(engine.over({}, (found, columns) => voicesOf(asked, columns, found))).toEqual(
          createPlain(fewer).voices(asked),
        )
      }),
      { numRuns: 300 },
    )
  })
})

it('add up: by group each statement stands once, and months with the rest are all', () => {
  fc.assert(
    fc.property(smallRecords, smallFilter, (records, filter) => {
      const { groups, all, topics, heard } = createWholeEngine(records).voices({
        filter,
        lang: 'en',
      })
      const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
      expect(sum(groups.map((each) => each.all.statements))).toBe(all.statements)
      expect(sum(heard.map(({ said }) => said.statements))).toBe(all.statements)
      for (const each of groups) {
        const parts = [...each.counts, each.inexact, each.undated]
        expect(sum(parts.map(({ statements }) => statements))).toBe(each.all.statements)
        expect(each.all.articles).toBeLessThanOrEqual(all.articles)
      }
      for (const topic of topics) {
        expect(sum(topic.groups.map(({ statements }) => statements))).toBe(topic.all.statements)
      }
    }),
    { numRuns: 300 },
  )
})

describe('voices in a few records', () => {
  const article = (id: string, more: Partial<Article> = {}): Article => ({
    id,
    url: `https://synthetic.example/${id}`,
    title: 'Synthetic title',
    titleIs: 'described',
    outlet: `Outlet ${id}`,
    language: 'en',
    ...more,
  })
  const inArticles = (...ids: string[]) => ids.map((articleId) => ({ articleId, spans: [] }))
  const voices = (articles: Article[], query: string, ...given: Parameters<typeof handMade>) =>
    createWholeEngine({ ...handMade(...given), articles }).voices({
      filter: parseFilter(query).filter,
      lang: 'en',
    })

  it('count copies of one agency report once, and what an outlet wrote itself apart', () => {
    const agency = { originalOutlet: 'Agency' }
    const articles = [
      article('one', agency),
      article('two', agency),
      article('original', { outlet: 'Agency' }),
      article('own'),
      article('other-report', agency),
    ]
    const { all } = voices(
      articles,
      '',
      { appearances: inArticles('one', 'two') },
      { appearances: inArticles('two', 'original', 'own') },
      // Of the same agency, but nothing says that it is the same report.
      { appearances: inArticles('other-report') },
    )
    expect(all).toEqual({ statements: 3, articles: 3 })
  })

  it('count an article once for a group, and in each group that speaks in it', () => {
    const { groups, all } = voices(
      [article('one')],
      '',
      { appearances: inArticles('one') },
      { appearances: inArticles('one') },
      { appearances: inArticles('one'), speakerId: 'ben' },
    )
    expect(all).toEqual({ statements: 3, articles: 1 })
    expect(
      groups.map(({ key, all: { statements, articles } }) => [key, statements, articles]),
    ).toEqual([
      ['east', 2, 1],
      ['west', 1, 1],
    ])
  })

  it('name the groups that were not heard, and who was asked without an answer', () => {
    const ask = { text: { en: 'Synthetic', fr: null }, answers: [] }
    const { groups, heard, waiting } = voices(
      [article('one')],
      'topic=peace',
      {
        appearances: inArticles('one'),
        positions: [on('peace', 'supports')],
        saidOn: '2025-04',
        addresseeIds: ['old-ben'],
        ask,
      },
      { appearances: inArticles('one'), speakerId: 'ben' },
    )
    expect(groups.map(({ key, all }) => [key, all.statements])).toEqual([
      ['east', 1],
      ['west', 0],
    ])
    expect(heard.map(({ id, lastHeard }) => [id, lastHeard])).toEqual([['ana', '2025-04']])
    expect(waiting).toEqual([
      { id: 'ben', asks: 1, said: 0, firstAsked: '2025-04', lastAsked: '2025-04' },
    ])
  })

  it('have no months where nothing is dated', () => {
    const { bins, groups } = voices([article('one')], '', { appearances: inArticles('one') })
    expect(bins).toEqual([])
    expect(groups[0]).toMatchObject({ key: 'east', undated: { statements: 1, articles: 1 } })
  })
})
