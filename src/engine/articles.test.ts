import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementFilter } from '#src/contract/filter.ts'
import { question } from '#tests/arbitraries/question.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { createEngine } from './engine.ts'
import type { WholeEngine } from './question.ts'
import { createWholeEngine, wholeOf } from './wholeEngine.ts'

const filters = fc.array(
  question.map(({ filter }) => filter),
  { minLength: 1, maxLength: 3 },
)

/** All that an engine says of articles under some filters. */
function told(engine: WholeEngine, asked: readonly StatementFilter[], which: readonly string[]) {
  return asked.map((filter) => ({
    counts: engine.articles(filter),
    rows: which.map((id) => engine.articleRows(id, filter)),
  }))
}

describe('what stands in articles, held against the plain implementation', () => {
  const which = [...ids.article, 'no-such-article']

  it('is the same over any records, unknown articles too', () => {
    fc.assert(
      fc.property(smallRecords, filters, (records, asked) => {
        const all = [{}, ...asked]
        expect(told(createWholeEngine(records), all, which)).toEqual(
          told(createPlain(records), all, which),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('is the same once a statement was taken out', () => {
    fc.assert(
      fc.property(smallRecords, filters, (records, asked) => {
        const later = { ...records, statements: records.statements.slice(1) }
        const engine = wholeOf(createEngine(later, createEngine(records)))
        expect(told(engine, [{}, ...asked], which)).toEqual(
          told(createPlain(later), [{}, ...asked], which),
        )
      }),
      { numRuns: 80 },
    )
  })
})
