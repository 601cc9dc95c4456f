import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { conditionalChoices, networkKinds, neutralChoices } from '#src/contract/network.ts'
import { networkCounts, networkShows } from '#src/contract/viewChoices.ts'
import { parseFilter } from '#src/contract/filter.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import type { NetworkQuestion } from './question.ts'
import { createWholeEngine } from './wholeEngine.ts'

const asked: fc.Arbitrary<NetworkQuestion> = fc.record({
  filter: fc.oneof(
    fc.constant({}),
    question.map(({ filter }) => filter),
  ),
  kind: fc.constantFrom(...networkKinds),
  count: fc.constantFrom(...networkCounts),
  show: fc.constantFrom(...networkShows),
  conditional: fc.constantFrom(...conditionalChoices),
  neutral: fc.constantFrom(...neutralChoices),
  least: fc.constantFrom(undefined, undefined, 0.5, 1, 2),
  limits: fc.constantFrom(undefined, { nodes: 3, ties: 2 }, { nodes: 0, ties: 5 }),
})
const agreement: NetworkQuestion = {
  filter: {},
  kind: 'agreement',
  count: 'statements',
  show: 'both',
  conditional: 'out',
  neutral: 'out',
}
const speaks: NetworkQuestion = { ...agreement, kind: 'speaks' }

describe('networks, held against the plain implementation', () => {
  it('are the same over any records, merged stakeholders and unknown ids too', () => {
    fc.assert(
      fc.property(smallRecords, fc.array(asked, { minLength: 1, maxLength: 4 }), (records, all) => {
        const [engine, plain] = [createWholeEngine(records), createPlain(records)]
        for (const each of all) expect(engine.network(each)).toEqual(plain.network(each))
      }),
      { numRuns: 500 },
    )
  })

  it('are the same over synthetic records', () => {
    const records = syntheticRecords({ statements: 200, seed: 5 })
    const [engine, plain] = [createWholeEngine(records), createPlain(records)]
    for (const query of ['', 'topic=topic-1&topic=topic-2', 'addressee=stakeholder-1', 'q=a']) {
      const { filter } = parseFilter(query)
      for (const kind of networkKinds) {
        for (const count of networkCounts) {
          const each = { ...agreement, filter, kind, count, conditional: 'support' } as const
          expect(engine.network(each)).toEqual(plain.network(each))
        }
      }
    }
  })
})

describe('who speaks to whom', () => {
  it('counts a statement once to each addressee, merged ones as their target', () => {
    const engine = createWholeEngine(
      handMade(
        { addresseeIds: ['ben', 'old-ben'] },
        { addresseeIds: ['old-ben'] },
        { speakerId: 'ben', addresseeIds: ['ana'] },
        { addresseeIds: [] },
      ),
    )
    const answer = engine.network(speaks)
    expect(answer.ties.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ['ana', 'ben', 2],
      ['ben', 'ana', 1],
    ])
    expect(answer).toMatchObject({ counted: 3, total: 4, nodesTotal: 2, tiesAny: 2, heaviest: 2 })
    expect(answer.nodes).toEqual([
      { id: 'ana', all: 3, said: 2, addressed: 1, ties: 1 },
      { id: 'ben', all: 1, said: 1, addressed: 2, ties: 1 },
    ])
  })

  it('knows only the addressees that the filter asks for', () => {
    const engine = createWholeEngine(handMade({ addresseeIds: ['ana', 'ben'] }))
    const { filter } = parseFilter('addressee=ben')
    expect(engine.network({ ...speaks, filter }).ties.map(({ to }) => to)).toEqual(['ben'])
  })

  it('counts each pair of speaker and addressee in the shipped records', () => {
    const records = shippedRecords()
    const pairs = records.statements
      .filter(({ status }) => status === 'accepted' || status === 'disputed')
      .flatMap(({ addresseeIds }) => addresseeIds)
    const all = { nodes: 1000, ties: 10_000 }
    const { ties } = createWholeEngine(records).network({ ...speaks, limits: all })
    expect(ties.reduce((sum, { weight }) => sum + weight, 0)).toBe(pairs.length)
  })
})

describe('who agrees with whom', () => {
  // Of `peace`: two for by ana, one for and one against by ben; of `trade`: one condition each.
  const records = handMade(
    { positions: [on('peace', 'supports')] },
    { positions: [on('peace', 'supports'), on('trade', 'conditional')] },
    { speakerId: 'ben', positions: [on('peace', 'supports')] },
    { speakerId: 'old-ben', positions: [on('peace', 'opposes')] },
    { speakerId: 'ben', positions: [on('trade', 'conditional')] },
  )
  const engine = createWholeEngine(records)
  const tie = (choice: Partial<NetworkQuestion>) => {
    const [only] = engine.network({ ...agreement, ...choice }).ties
    return only && [only.congruence, only.conflict, only.weight]
  }

  it('multiplies the statements of one kind, leaving out what is conditional', () => {
    expect(tie({})).toEqual([2, 2, 4])
    expect(tie({ show: 'conflict' })).toEqual([2, 2, 2])
  })

  it('counts each stance on a topic once, where topics are counted', () => {
    expect(tie({ count: 'topics' })).toEqual([1, 1, 2])
  })

  it('divides by the average activity of the two', () => {
    // Two statements each that count: half of 2 + 2.
    expect(tie({ count: 'average' })).toEqual([1, 1, 2])
  })

  it('takes a condition as the person chooses', () => {
    expect(tie({ conditional: 'own' })).toEqual([3, 2, 5])
    expect(tie({ conditional: 'support' })).toEqual([3, 2, 5])
  })

  it('leaves out ties below the smallest weight, and says how many there are', () => {
    expect(engine.network({ ...agreement, least: 5 })).toMatchObject({
      ties: [],
      nodesTotal: 0,
      tiesTotal: 0,
      tiesAny: 1,
      heaviest: 4,
      candidates: 2,
    })
  })

  it('has no ties with one stakeholder alone', () => {
    const one = createWholeEngine(handMade({ positions: [on('peace', 'supports')] }))
    expect(one.network(agreement)).toMatchObject({ nodes: [], ties: [], candidates: 1, counted: 1 })
  })
})
