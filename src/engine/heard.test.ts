import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { question } from '#tests/arbitraries/question.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { createWholeEngine } from './wholeEngine.ts'
import type { WholeEngine } from './question.ts'

const filters = fc.array(
  question.map(({ filter }) => filter),
  { minLength: 1, maxLength: 3 },
)

/** All that an engine says of stakeholders under some filters. */
function told(engine: WholeEngine, asked: readonly StatementFilter[], who: readonly string[]) {
  return asked.map((filter) => ({
    heard: engine.heard(filter),
    rows: who.map((id) => engine.rowsOf(id, filter)),
  }))
}

describe('what is heard of stakeholders, held against the plain implementation', () => {
  it('is the same over any records, merged stakeholders and unknown ids too', () => {
    fc.assert(
      fc.property(smallRecords, filters, (records, asked) => {
        const all = [{}, ...asked]
        const who = [...ids.stakeholder, 'no-such-stakeholder']
        expect(told(createWholeEngine(records), all, who)).toEqual(
          told(createPlain(records), all, who),
        )
      }),
      { numRuns: 250 },
    )
  })

  it('is the same over synthetic records', () => {
    const records = syntheticRecords({ statements: 240, seed: 7 })
    const queries = [
      '',
      'topic=topic-1&topic=topic-2',
      'stance=supports&topic!=topic-3',
      'voice=behalf&from=2025-06',
      'precision=none',
      'ask=open',
      'stance=none',
      'stakeholder=stakeholder-1&addressee!=stakeholder-2',
      'q=a',
    ]
    const who = records.stakeholders.slice(0, 40).map(({ id }) => id)
    const asked = queries.map((query) => parseFilter(query).filter)
    expect(told(createWholeEngine(records), asked, who)).toEqual(
      told(createPlain(records), asked, who),
    )
  })
})

describe('what holds of every answer', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(smallRecords, question, (records, { filter }) => {
        const engine = createWholeEngine(records)
        const { heard, lastWords, total } = engine.heard(filter)
        let all = 0
        for (const [id, each] of heard) {
          const rows = engine.rowsOf(id, filter)
          all += each.said
          expect(each.said).toBe(each.saidInOwnName + each.saidOnBehalfOfOthers)
          expect(each.asksMade).toBeLessThanOrEqual(each.said)
          expect(each.asksReceived).toBeLessThanOrEqual(each.addressed)
          expect(each.said + each.saidOnItsBehalf + each.addressed).toBeGreaterThan(0)
          expect([rows.said.length, rows.onItsBehalf.length, rows.addressed.length]).toEqual([
            each.said,
            each.saidOnItsBehalf,
            each.addressed,
          ])
          expect(lastWords.get(id)).toBe(rows.said[0]?.statement.id)
        }
        expect(all).toBe(total)
      }),
      { numRuns: 300 },
    )
  })

  it('is counted right over the shipped records', () => {
    const records = shippedRecords()
    const { heard, total } = createWholeEngine(records).heard({})
    expect(total).toBe(270)
    const bashombe = records.stakeholders.find(({ name }) => name.en === 'Patient Bashombe')!
    const counted = records.statements.filter(({ speakerId }) => speakerId === bashombe.id)
    expect(heard.get(bashombe.id)).toMatchObject({
      said: counted.length,
      saidOnBehalfOfOthers: counted.filter(({ onBehalfOfIds }) => onBehalfOfIds.length > 0).length,
      asksMade: counted.filter(({ ask }) => ask).length,
    })
  })
})

describe('what the properties draw from', () => {
  const drawn = fc
    .sample(fc.tuple(smallRecords, question), { numRuns: 400, seed: 5 })
    .map(([records, { filter }]) => createPlain(records).heard(filter))
  const share = (test: (each: (typeof drawn)[number]) => boolean) =>
    drawn.filter(test).length / drawn.length

  it('leads to every kind of answer', () => {
    const some = (test: (each: (typeof drawn)[number], id: string) => boolean) =>
      share((answer) => [...answer.heard.keys()].some((id) => test(answer, id)))
    const heardOf = (answer: (typeof drawn)[number], id: string) => answer.heard.get(id)!
    expect(some((answer, id) => heardOf(answer, id).said > 1)).toBeGreaterThan(0.1)
    expect(some((answer, id) => heardOf(answer, id).saidOnItsBehalf > 0)).toBeGreaterThan(0.1)
    expect(some((answer, id) => heardOf(answer, id).asksReceived > 0)).toBeGreaterThan(0.1)
    expect(some((answer, id) => heardOf(answer, id).topicIds.length > 1)).toBeGreaterThan(0.1)
    // Heard, but never with a date; spoken to, but never heard.
    expect(
      some((answer, id) => heardOf(answer, id).said > 0 && !heardOf(answer, id).lastId),
    ).toBeGreaterThan(0.02)
    expect(some((answer, id) => heardOf(answer, id).said === 0)).toBeGreaterThan(0.1)
  })
})
