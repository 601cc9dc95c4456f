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
import { wholeOf } from './wholeEngine.ts'

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
          const plain = createPlain(now)
          const whole = wholeOf(engine)
          for (const id of ids.statement) {
            expect(engine.row(id)).toEqual(plain.row(id))
            expect(engine.answeredBy(id)).toEqual(plain.answeredBy(id))
          }
          expect(engine.page(asked)).toEqual(plain.page(asked))
          expect([...engine.list(asked).rows]).toEqual([...plain.list(asked).rows])
          expect(whole.lanes(overTime)).toEqual(plain.lanes(overTime))
          expect(whole.heard(asked.filter)).toEqual(plain.heard(asked.filter))
          const trends = { filter: asked.filter, by: 'topic', unit: 'month', lang: 'fr' } as const
          expect(whole.trends(trends)).toEqual(plain.trends(trends))
        }
      },
    ),
    { numRuns: 400 },
  )
})

it('when other kinds of records have changed', () => {
  fc.assert(
    fc.property(smallRecords, smallRecords, question, (before, now, asked) => {
      expect(createEngine(now, createEngine(before)).page(asked)).toEqual(
        createPlain(now).page(asked),
      )
    }),
    { numRuns: 100 },
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
