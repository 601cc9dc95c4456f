/** An engine built over a previous one answers as one that was built afresh. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import type { Article, Statement } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { lanesQuestion } from '#tests/arbitraries/overTime.ts'
import { question } from '#tests/arbitraries/question.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { createEngine } from './engine.ts'
import type { LanesQuestion, PageQuestion, WholeEngine } from './question.ts'
import { createWholeEngine, wholeOf } from './wholeEngine.ts'

const lanes = lanesQuestion(question.map(({ filter }) => filter))

/** Which of some statements to take, and in which of two wordings. */
const choice = fc.array(fc.constantFrom('out', 'first', 'second', 'mixed'), {
  minLength: 16,
  maxLength: 16,
})

/** The statements of one or the other by id, some with the words of one and the codes of the other. */
function chosen(
  first: readonly Statement[],
  second: readonly Statement[],
  which: readonly string[],
): Statement[] {
  const others = new Map(second.map((statement) => [statement.id, statement]))
  const ids = [...new Set([...first, ...second].map(({ id }) => id))]
  const firsts = new Map(first.map((statement) => [statement.id, statement]))
  return ids.flatMap((id, at) => {
    const [one, other] = [firsts.get(id), others.get(id)]
    if (which[at] === 'out') return []
    if (which[at] === 'mixed' && one && other) {
      return [{ ...other, text: one.text, wording: one.wording }]
    }
    return [(which[at] === 'first' ? one : other) ?? one ?? other!]
  })
}

/** What becomes of each article: mostly its text, at times its title or where it was printed. */
const holding = fc.array(
  fc.constantFrom('same', 'same', 'none', 'held', 'other', 'titled', 'elsewhere'),
  { minLength: 6, maxLength: 6 },
)

function holds(article: Article, which: string | undefined): Article {
  const { text: _text, ...bare } = article
  switch (which) {
    case 'none':
      return bare
    case 'held':
      return { ...bare, text: 'accord, paix' }
    case 'other':
      return { ...bare, text: 'paix, paix: l’accord' }
    case 'titled':
      return { ...article, title: 'accord' }
    case 'elsewhere':
      return { ...article, outlet: 'Élan', publishedOn: '2025-06-01' }
    default:
      return article
  }
}

/** What an engine says to all that it can be asked. */
function told(engine: WholeEngine, asked: PageQuestion, overTime: LanesQuestion) {
  const trends = { filter: asked.filter, by: 'topic', unit: 'month', lang: 'fr' } as const
  return {
    rows: ids.statement.map((id) => engine.row(id)),
    answeredBy: ids.statement.map((id) => engine.answeredBy(id)),
    page: engine.page(asked),
    list: [...engine.list(asked).rows],
    lanes: engine.lanes(overTime),
    heard: engine.heard(asked.filter),
    trends: engine.trends(trends),
  }
}

it('whatever statements came, went or changed, or texts of articles, time and again', () => {
  fc.assert(
    fc.property(
      smallRecords,
      smallRecords,
      fc.array(fc.tuple(choice, holding, question, lanes), { minLength: 1, maxLength: 4 }),
      (records, { statements: others }, steps) => {
        let engine = createEngine(records)
        for (const [which, texts, asked, overTime] of steps) {
          const now: Records = {
            ...records,
            // Where no article differs the list stays the same one, as it does in the log.
            articles: texts.every((each) => each === 'same')
              ? records.articles
              : records.articles.map((article, at) => holds(article, texts[at])),
            statements: chosen(records.statements, others, which),
          }
          engine = createEngine(now, engine)
          expect(told(wholeOf(engine), asked, overTime)).toEqual(
            told(createPlain(now), asked, overTime),
          )
        }
      },
    ),
    { numRuns: 200 },
  )
})

const kinds = ['groups', 'stakeholders', 'topics', 'articles', 'statements'] as const
const choices = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })

const pick = (records: Records, some: readonly (typeof kinds)[number][]): Partial<Records> =>
  Object.fromEntries(some.map((kind) => [kind, records[kind]]))

/** Records in which a topic or a group may be merged and an article be gone. */
const upset = fc.tuple(smallRecords, choices).map(([records, [topic, group, gone]]): Records => {
  const merged = <R extends { id: string }>(list: readonly R[], from: string, into: string) =>
    list.map((each) => (each.id === from ? { ...each, mergedIntoId: into } : each))
  return {
    ...records,
    topics: topic ? merged(records.topics, 't1', 't2') : records.topics,
    groups: group ? merged(records.groups, 'g1', 'g2') : records.groups,
    articles: gone ? records.articles.filter(({ id }) => id !== 'a2') : records.articles,
  }
})

it('whatever kinds of records have changed, time and again', () => {
  fc.assert(
    fc.property(
      upset,
      fc.array(fc.tuple(upset, choices), { minLength: 1, maxLength: 3 }),
      question,
      lanes,
      (first, steps, asked, overTime) => {
        let records = first
        let engine = createEngine(records)
        for (const [next, which] of steps) {
          // One release all along: what is kept over another is another test's.
          const changed = kinds.filter((_kind, at) => which[at])
          records = Object.assign({}, records, pick(next, changed))
          engine = createEngine(records, engine)
          // The plain one knows no merged topics.
          expect(told(wholeOf(engine), asked, overTime)).toEqual(
            told(createWholeEngine(records), asked, overTime),
          )
        }
      },
    ),
    { numRuns: 150 },
  )
})

it('when the release is another one', () => {
  fc.assert(
    fc.property(smallRecords, smallRecords, question, (before, now, asked) => {
      const later = { ...now, release: { ...now.release, recordsThrough: '2031-05-06' } }
      expect(createEngine(later, createEngine(before)).page(asked)).toEqual(
        createPlain(later).page(asked),
      )
    }),
    { numRuns: 50 },
  )
})

it('when more words have changed than are kept beside the index', () => {
  const records = syntheticRecords({ statements: 2500 })
  const anew = records.statements.map((statement) => ({
    ...statement,
    text: 'Zinnia',
    status: 'accepted' as const,
  }))
  const engine = createEngine(records)
  const asked = (query: string) => ({
    filter: { q: { any: [query], none: [] } },
    sort: 'said' as const,
    lang: 'en' as const,
  })
  const first = createEngine({ ...records, statements: anew.slice(0, 1000) }, engine)
  expect(first.list(asked('zinnia')).total).toBe(1000)
  expect(createEngine({ ...records, statements: anew }, first).list(asked('zinnia')).total).toBe(
    2500,
  )
})
