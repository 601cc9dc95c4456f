import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import type { Statement } from '#src/contract/records.ts'
import { broadFilter } from '#tests/arbitraries/overTime.ts'
import { changesQuestion } from '#tests/arbitraries/positions.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import type { ChangesAnswer, ChangesQuestion, WholeEngine } from './question.ts'
import { createWholeEngine } from './wholeEngine.ts'

// Half of them unfiltered, so that pairs are left.
const smallQuestion = changesQuestion(
  fc.oneof(
    fc.constant({}),
    question.map(({ filter }) => filter),
  ),
)
const records = syntheticRecords({ statements: 400, seed: 12 })
const engine = createWholeEngine(records)
const plain = createPlain(records)

/** An answer with the pairs from a place on. */
function told(asked: WholeEngine, about: ChangesQuestion, offset: number) {
  const { items, ...counts } = asked.positionChanges(about)
  return { ...counts, items: [...items(offset)] }
}

describe('what changed, held against the plain implementation', () => {
  it('is the same over any records, from any place on', () => {
    fc.assert(
      fc.property(smallRecords, smallQuestion, fc.nat(4), (some, asked, offset) => {
        const own = told(createWholeEngine(some), asked, offset)
        expect(own).toEqual(told(createPlain(some), asked, offset))
      }),
      { numRuns: 500 },
    )
  })

  it('is the same over synthetic records, where many statements meet', () => {
    fc.assert(
      fc.property(changesQuestion(broadFilter), fc.nat(20), (asked, offset) => {
        expect(told(engine, asked, offset)).toEqual(told(plain, asked, offset))
      }),
      { numRuns: 40 },
    )
  })

  it('is drawn with pairs of every kind', () => {
    const drawn = fc
      .sample(fc.tuple(smallRecords, smallQuestion), { numRuns: 600, seed: 4 })
      .map(([some, asked]) => told(createPlain(some), asked, 0))
    const share = (test: (answer: (typeof drawn)[number]) => boolean) =>
      drawn.filter(test).length / drawn.length
    expect(share(({ changed }) => changed > 0)).toBeGreaterThan(0.05)
    expect(share(({ reversals }) => reversals > 0)).toBeGreaterThan(0.005)
    expect(share(({ unordered }) => unordered > 0)).toBeGreaterThan(0.1)
    expect(share(({ groups }) => groups.length > 1)).toBeGreaterThan(0.01)
  })
})

const asked: ChangesQuestion = { filter: {}, voice: 'said', reversals: false, lang: 'en' }
const changes = (given: Partial<Statement>[], more: Partial<ChangesQuestion> = {}) =>
  createWholeEngine(handMade(...given)).positionChanges({ ...asked, ...more })
const pairs = (answer: ChangesAnswer) =>
  [...answer.items(0)].map(({ earlier, later }) => `${earlier.id} ${later.id}`)
const said = (
  saidOn: string | undefined,
  stance: 'supports' | 'opposes' | 'conditional',
  more: Partial<Statement> = {},
): Partial<Statement> => ({
  ...(saidOn === undefined ? {} : { saidOn, saidOnBasis: 'stated' as const }),
  positions: [on('peace', stance)],
  ...more,
})

describe('a change', () => {
  it('is every later statement with another stance, each held against each earlier one', () => {
    const answer = changes([
      said('2025-03-01', 'supports'),
      said('2025-04-01', 'conditional'),
      said('2025-05-01', 'opposes'),
      said('2025-06-01', 'opposes'),
    ])
    expect(pairs(answer)).toEqual(['s2 s4', 's1 s4', 's2 s3', 's1 s3', 's1 s2'])
    expect([answer.compared, answer.changed, answer.reversals]).toEqual([6, 5, 2])
  })

  it('needs an order that is certain', () => {
    const answer = changes([said('2025-04', 'supports'), said('2025-04-17', 'opposes')])
    expect([answer.compared, answer.changed, answer.unordered]).toEqual([0, 0, 1])
    const certain = changes([said('2025-03', 'supports'), said('2025-04-17', 'opposes')])
    expect([certain.compared, certain.changed, certain.unordered]).toEqual([1, 1, 0])
  })

  it('knows that what is dated by its publication may have been said before', () => {
    // Published on 2 May 2025.
    const published = said(undefined, 'opposes', {
      appearances: [{ articleId: 'dated', spans: [] }],
    })
    expect(changes([said('2025-03-01', 'supports'), published]).compared).toBe(0)
    expect(pairs(changes([published, said('2025-05-03', 'supports')]))).toEqual(['s1 s2'])
  })

  it('is none between undated statements', () => {
    const answer = changes([said(undefined, 'supports'), said(undefined, 'opposes')])
    expect([answer.compared, answer.unordered, pairs(answer)]).toEqual([0, 1, []])
  })

  it('is none between two people of one group', () => {
    const answer = changes([
      said('2025-03-01', 'supports', { speakerId: 'ana' }),
      said('2025-04-01', 'opposes', { speakerId: 'ben' }),
    ])
    expect([answer.compared, answer.unordered]).toEqual([0, 0])
  })

  it('counts a merged stakeholder as its target', () => {
    const answer = changes([
      said('2025-03-01', 'supports', { speakerId: 'old-ben' }),
      said('2025-04-01', 'opposes', { speakerId: 'ben' }),
    ])
    expect([...answer.items(0)].map(({ stakeholderId }) => stakeholderId)).toEqual(['ben'])
    expect(answer.groups).toEqual([
      { id: 'west', label: { en: 'West', fr: 'Occident' }, compared: 1, changed: 1, reversals: 1 },
    ])
  })

  it('is told apart where others say it on behalf of somebody, whoever they are', () => {
    const given = [
      said('2025-03-01', 'supports', { speakerId: 'ana', onBehalfOfIds: ['ben'] }),
      said('2025-04-01', 'opposes', { speakerId: 'ana', onBehalfOfIds: ['ben'] }),
      said('2025-05-01', 'opposes', { speakerId: 'ben' }),
    ]
    expect(pairs(changes(given, { voice: 'behalf' }))).toEqual(['s1 s2'])
    expect(pairs(changes(given))).toEqual(['s1 s2'])
    expect([...changes(given, { voice: 'behalf' }).items(0)][0]!.stakeholderId).toBe('ben')
    expect([...changes(given).items(0)][0]!.stakeholderId).toBe('ana')
  })

  it('is a reversal from support to opposition and back, and with nothing between', () => {
    const given = [
      said('2025-03-01', 'supports'),
      said('2025-04-01', 'conditional'),
      said('2025-05-01', 'opposes'),
    ]
    expect(pairs(changes(given, { reversals: true }))).toEqual(['s1 s3'])
    const both: Partial<Statement> = {
      saidOn: '2025-06-01',
      positions: [on('peace', 'supports'), on('peace', 'opposes')],
    }
    expect(changes([said('2025-03-01', 'supports'), both]).reversals).toBe(0)
    expect(changes([said('2025-03-01', 'supports'), both]).changed).toBe(1)
  })
})
