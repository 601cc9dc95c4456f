import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { askSorts } from '#src/contract/viewChoices.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { Statement } from '#src/contract/records.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { broadFilter } from '#tests/arbitraries/overTime.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { createEngine } from './engine.ts'
import { createWholeEngine, wholeOf } from './wholeEngine.ts'

const asked = (filter: typeof broadFilter) =>
  fc.record({
    filter,
    sort: fc.constantFrom(...askSorts),
    lang: fc.constantFrom('en' as const, 'fr' as const),
    offset: fc.nat(6),
    limit: fc.nat(20),
  })
const smallAsked = asked(question.map(({ filter }) => filter))

describe('the asks, held against the plain implementation', () => {
  it('are the same over any records', () => {
    fc.assert(
      fc.property(smallRecords, smallAsked, (records, each) => {
        expect(createWholeEngine(records).asks(each)).toEqual(createPlain(records).asks(each))
      }),
      { numRuns: 500 },
    )
  })

  it('are the same over synthetic records', () => {
    const records = syntheticRecords({ statements: 240, seed: 9 })
    const engine = createWholeEngine(records)
    const plain = createPlain(records)
    fc.assert(
      fc.property(asked(broadFilter), (each) => {
        expect(engine.asks(each)).toEqual(plain.asks(each))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the counts of asks', () => {
  it('are what filters by them give', () => {
    const engine = createWholeEngine(syntheticRecords({ statements: 400, seed: 3 }))
    const total = (query: string) =>
      engine.list({ filter: parseFilter(query).filter, sort: '-said', lang: 'en' }).total
    const { topics, states } = engine.asks({
      filter: {},
      sort: '-said',
      lang: 'en',
      offset: 0,
      limit: 1,
    })
    expect(states).toEqual({
      any: total('ask=any'),
      open: total('ask=open'),
      answered: total('ask=answered'),
    })
    expect(topics.length).toBeGreaterThan(5)
    for (const { topicId, supporting, asks, answered } of topics) {
      const claim = `topic=${topicId}&stance=supports`
      expect([supporting, asks, answered]).toEqual([
        total(claim),
        total(`${claim}&ask=any`),
        total(`${claim}&ask=answered`),
      ])
    }
  })
})

describe('asks in a few records', () => {
  const ask = (...answers: { statementId: string; outcome: 'granted' | 'refused' }[]) => ({
    text: { en: 'Synthetic ask', fr: null },
    answers: answers.map((each) => ({ ...each, reason: { en: 'Synthetic', fr: null } })),
  })
  const refused = ask({ statementId: 's5', outcome: 'refused' })
  const given: Partial<Statement>[] = [
    { ask: ask(), saidOn: '2025-04', positions: [on('peace', 'supports')], addresseeIds: ['ben'] },
    { ask: refused, saidOn: '2025-05-01', positions: [on('peace', 'supports')] },
    { ask: ask(), positions: [on('peace', 'opposes'), on('trade', 'supports')], speakerId: 'ben' },
    { saidOn: '2025-06', positions: [on('peace', 'supports')] },
    { saidOn: '2025-07', status: 'disputed' },
  ]
  const engine = createWholeEngine(handMade(...given))
  const answer = (query: string, sort: (typeof askSorts)[number] = '-said') =>
    engine.asks({ filter: parseFilter(query).filter, sort, lang: 'en', offset: 0, limit: 50 })
  const idsOf = (...args: Parameters<typeof answer>) =>
    answer(...args).rows.map(({ statement }) => statement.id)

  it('are those statements that ask, newest first, undated last', () => {
    expect(idsOf('')).toEqual(['s2', 's1', 's3'])
    expect(answer('')).toMatchObject({ total: 3, statements: 5 })
  })

  it('count for the claims they support, not for those they oppose', () => {
    expect(answer('').topics.map(({ label: _label, ...counts }) => counts)).toEqual([
      { topicId: 'peace', supporting: 3, asks: 2, answered: 1 },
      { topicId: 'trade', supporting: 1, asks: 1, answered: 0 },
    ])
    expect(answer('topic=trade').topics.map(({ topicId }) => topicId)).toEqual(['trade'])
    expect(answer('stance=opposes').topics).toEqual([])
  })

  it('are answered where an answer is linked, be it disputed', () => {
    expect(idsOf('ask=answered')).toEqual(['s2'])
    expect(answer('ask=open')).toMatchObject({
      total: 2,
      states: { any: 3, open: 2, answered: 1 },
    })
    expect(answer('id=s2').rows[0]).toMatchObject({ answered: 1 })
  })

  it('are open where all that answers is retracted, proposed or missing; the link stays', () => {
    for (const status of ['retracted', 'proposed', undefined] as const) {
      const [s1, s2, s3, s4, s5] = given
      const last = status === undefined ? [] : [{ ...s5, status }]
      const changed = createWholeEngine(handMade(s1!, s2!, s3!, s4!, ...last))
      const said = changed.asks({
        filter: {},
        sort: 'answer',
        lang: 'en',
        offset: 0,
        limit: 50,
      })
      expect(said.states).toEqual({ any: 3, open: 3, answered: 0 })
      expect(said.topics.map(({ answered }) => answered)).toEqual([0, 0])
      // All are equal: newest first.
      expect(said.rows.map(({ statement }) => statement.id)).toEqual(['s2', 's1', 's3'])
      expect(said.rows[0]).toMatchObject({ answered: 0 })
      expect(changed.answeredBy('s5').map(({ statement }) => statement.id)).toEqual(['s2'])
    }
  })

  it('follow an answer that is retracted, taken away and accepted again', () => {
    const records = handMade(...given)
    const answerOf = (of: typeof records, previous?: ReturnType<typeof createEngine>) =>
      createEngine(of, previous)
    const first = answerOf(records)
    const states = (engine: ReturnType<typeof createEngine>) =>
      wholeOf(engine).asks({ filter: {}, sort: '-said', lang: 'en', offset: 0, limit: 1 }).states
    const edited = (status: Statement['status']) => ({
      ...records,
      statements: records.statements.map((each) => (each.id === 's5' ? { ...each, status } : each)),
    })
    const retracted = answerOf(edited('retracted'), first)
    expect(states(retracted)).toEqual({ any: 3, open: 3, answered: 0 })
    const accepted = answerOf(edited('accepted'), retracted)
    expect(states(accepted)).toEqual({ any: 3, open: 2, answered: 1 })
    const without = { ...records, statements: records.statements.slice(0, 4) }
    expect(states(answerOf(without, accepted))).toEqual({ any: 3, open: 3, answered: 0 })
  })

  it('stand in the order asked for, those without a value last', () => {
    expect(idsOf('', 'said')).toEqual(['s1', 's2', 's3'])
    expect(idsOf('', '-stakeholder')).toEqual(['s3', 's2', 's1'])
    expect(idsOf('', '-answer')).toEqual(['s1', 's3', 's2'])
    expect(idsOf('', 'addressee')[0]).toBe('s1')
    expect(idsOf('', '-addressee')[0]).toBe('s1')
  })

  it('are none where nothing is left, and where nothing asks', () => {
    expect(answer('group=north')).toMatchObject({ total: 3 })
    expect(answer('q=nothing')).toMatchObject({ rows: [], topics: [], total: 0, statements: 0 })
    expect(answer('id=s4')).toMatchObject({ rows: [], topics: [], total: 0, statements: 1 })
  })
})
