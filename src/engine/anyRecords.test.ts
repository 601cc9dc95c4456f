import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { wrongReferences } from '#mocks/records/references.ts'
import { facetKeys } from '#src/contract/questions.ts'
import { StatementFilter, filterKeys } from '#src/contract/filter.ts'
import { Article, Stakeholder, Statement, seals } from '#src/contract/records.ts'
import { question } from '#tests/arbitraries/question.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { createEngine } from './engine.ts'

const manyQuestions = fc.array(question, { minLength: 1, maxLength: 4 })

describe('the engine over any records, held against the plain implementation', () => {
  it('answers any questions alike, also when they are asked again', () => {
    fc.assert(
      fc.property(smallRecords, manyQuestions, (records, questions) => {
        const engine = createEngine(records)
        const plain = createPlain(records)
        for (const asked of [...questions, ...questions.map((each) => ({ ...each, offset: 0 }))]) {
          expect(engine.page(asked)).toEqual(plain.page(asked))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('lists, places and finds rows alike', () => {
    fc.assert(
      fc.property(
        smallRecords,
        question,
        fc.constantFrom(...ids.statement),
        (records, asked, id) => {
          const engine = createEngine(records)
          const plain = createPlain(records)
          const { total, rows } = engine.list(asked)
          const expected = plain.list(asked)
          expect({ total, rows: [...rows] }).toEqual({ ...expected, rows: [...expected.rows] })
          expect(engine.place(id, asked)).toEqual(plain.place(id, asked))
          expect(engine.row(id)).toEqual(plain.row(id))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what the properties draw from', () => {
  const drawn = fc
    .sample(fc.tuple(smallRecords, question), { numRuns: 2500, seed: 3 })
    .map(([records, asked]) => {
      const whole = { ...asked, facets: facetKeys, histogram: true, offset: 0, limit: 200 }
      return { records, asked, answer: createPlain(records).page(whole) }
    })
  const share = (test: (each: (typeof drawn)[number]) => boolean) =>
    drawn.filter(test).length / drawn.length

  it('are records and filters of the contract', () => {
    for (const { records, asked } of drawn.slice(0, 300)) {
      z.array(Stakeholder).parse(records.stakeholders)
      z.array(Article).parse(records.articles)
      z.array(Statement).parse(records.statements)
      StatementFilter.parse(asked.filter)
      const wrong = wrongReferences(records).filter(({ path }) => !path.endsWith('ask.answers'))
      expect(wrong).toEqual([])
    }
  })

  it.each(filterKeys)('asks for %s on both sides, with and without a result', (key) => {
    const having = (side: 'any' | 'none', found: boolean) =>
      share(
        ({ asked, answer }) =>
          (asked.filter[key]?.[side].length ?? 0) > 0 && answer.total > 0 === found,
      )
    for (const side of ['any', 'none'] as const) {
      expect(having(side, true)).toBeGreaterThan(0.001)
      expect(having(side, false)).toBeGreaterThan(0.01)
    }
  })

  it('leads to every kind of answer', () => {
    for (const seal of seals) {
      expect(share(({ answer }) => answer.rows.some((row) => row.seal === seal))).toBeGreaterThan(
        0.02,
      )
    }
    for (const unit of ['month', 'week', 'day']) {
      expect(
        share(
          ({ answer: { histogram } }) => histogram!.unit === unit && histogram!.bars.length > 0,
        ),
      ).toBeGreaterThan(0.02)
    }
    const merged = new Set<string>()
    for (const { records } of drawn) {
      for (const { id, mergedIntoId } of records.stakeholders) if (mergedIntoId) merged.add(id)
    }
    expect(merged.size).toBe(ids.stakeholder.length - 1)
    expect(share(({ answer }) => answer.total > 1)).toBeGreaterThan(0.15)
    expect(
      share(({ answer }) => answer.loosen?.some(({ total }) => total > 0) ?? false),
    ).toBeGreaterThan(0.1)
    expect(share(({ answer }) => answer.undatedLeftOut > 0)).toBeGreaterThan(0.01)
    expect(share(({ answer }) => answer.ignored.length > 0)).toBeGreaterThan(0.1)
  })
})
