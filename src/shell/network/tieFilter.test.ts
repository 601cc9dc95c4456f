import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementFilter } from '#src/contract/filter.ts'
import { conditionalChoices } from '#src/contract/network.ts'
import { networkCounts, networkShows } from '#src/contract/viewChoices.ts'
import type { Position, Statement } from '#src/contract/records.ts'
import { createLookup } from '#src/domain/records.ts'
import type { Records } from '#src/domain/records.ts'
import type { NetworkQuestion } from '#src/engine/question.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { agreementFilter, nodeFilter, speaksFilter } from './tieFilter.ts'

const filters = fc.oneof(
  fc.constant({}),
  question.map(({ filter }) => filter),
)
const asked: fc.Arbitrary<NetworkQuestion> = fc.record({
  filter: filters,
  kind: fc.constant('agreement' as const),
  count: fc.constantFrom(...networkCounts),
  show: fc.constantFrom(...networkShows),
  // What is a stance of its own may stand on a topic where it meets nothing.
  conditional: fc.constantFrom(...conditionalChoices.filter((choice) => choice !== 'own')),
  neutral: fc.constant('out' as const),
})
const speaks: NetworkQuestion = {
  filter: {},
  kind: 'speaks',
  count: 'statements',
  show: 'both',
  conditional: 'out',
  neutral: 'out',
}

/** Questions over the same records: how they are asked, and what their filters bring up. */
function over(records: Records) {
  const engine = createWholeEngine(records)
  const lookup = createLookup(records)
  const found = (filter: StatementFilter): Statement[] =>
    [...engine.list({ filter, sort: '-said', lang: 'en' }).rows].map(({ statement }) => statement)
  return {
    network: (each: NetworkQuestion) => engine.network(each),
    found,
    idsOf: (filter: StatementFilter) => found(filter).map(({ id }) => id),
    speaker: ({ speakerId }: Statement) => lookup.stakeholder(speakerId)?.id ?? speakerId,
    topic: ({ topicId }: Position) => lookup.topic(topicId)?.id ?? topicId,
    // An id without a record can stand in no filter.
    known: (id: string) => lookup.stakeholder(id) !== undefined,
    isTopic: (id: string) => lookup.topic(id) !== undefined,
  }
}

const level = ({ stance }: Position, { conditional }: NetworkQuestion) =>
  stance === 'supports' || stance === 'opposes'
    ? stance
    : stance === 'conditional' && conditional === 'support'
      ? 'supports'
      : undefined

/** The positions of a statement that a filter asks for: it holds on one and the same. */
function positionsOf({ positions }: Statement, { topic, stance }: StatementFilter) {
  const wanted = (each: string, sides: typeof topic) =>
    !sides?.any.length || (sides.any as readonly string[]).includes(each)
  return positions.filter(
    (each) => wanted(each.topicId, topic) && wanted(each.stance, stance as typeof topic),
  )
}

describe('the filter behind a tie of agreement', () => {
  it('brings up each statement that meets one of the other on its topics, and no other', () => {
    let ties = 0
    fc.assert(
      fc.property(smallRecords, asked, (records, each) => {
        const all = over(records)
        const matched = all.found(each.filter)
        // The filter's own topics may be merged ones; told by their targets they are the same.
        const filter = all.network(each).ignored.length > 0 ? undefined : each.filter
        if (!filter) return
        const held = (by: string) =>
          matched
            .filter((statement) => all.speaker(statement) === by)
            .flatMap((statement) =>
              positionsOf(statement, filter).flatMap((position) => {
                const as = level(position, each)
                return as ? [{ id: statement.id, topic: all.topic(position), as }] : []
              }),
            )
        for (const tie of all.network(each).ties) {
          const topicIds = tie.topics.map(({ id }) => id)
          if (![tie.from, tie.to].every(all.known) || !topicIds.every(all.isTopic)) continue
          ties++
          const [a, b] = [held(tie.from), held(tie.to)]
          const meeting = [...a, ...b].filter(({ topic }) =>
            [a, b].every((side) => side.some((other) => other.topic === topic)),
          )
          // Showing agreement alone, a tie has the topics of disagreement too.
          expect(all.idsOf(agreementFilter(filter, tie, topicIds, each)).toSorted()).toEqual(
            [...new Set(meeting.map(({ id }) => id))].toSorted(),
          )
        }
      }),
      { numRuns: 600 },
    )
    expect(ties).toBeGreaterThan(100)
  })

  it('keeps what else is asked and excluded, and asks for no stance that does not count', () => {
    const tie = { from: 'ben', to: 'ana' }
    const filter: StatementFilter = {
      q: ['words'],
      stakeholder: { any: [], none: ['cleo'] },
      stance: { any: ['opposes', 'conditional'], none: ['neutral'] },
    } as unknown as StatementFilter
    expect(
      agreementFilter(filter, tie, ['trade', 'peace'], { conditional: 'out', neutral: 'own' }),
    ).toEqual({
      ...filter,
      stakeholder: { any: ['ana', 'ben'], none: ['cleo'] },
      topic: { any: ['peace', 'trade'], none: [] },
      stance: { any: ['opposes'], none: ['neutral'] },
    })
  })

  it('asks for each stance that is chosen to count', () => {
    const records = handMade(
      { positions: [on('peace', 'conditional')] },
      { positions: [on('peace', 'neutral')] },
      { speakerId: 'ben', positions: [on('peace', 'conditional'), on('trade', 'supports')] },
      { speakerId: 'ben', positions: [on('peace', 'neutral')] },
    )
    const { idsOf } = over(records)
    const tie = { from: 'ana', to: 'ben' }
    const behind = (conditional: 'out' | 'own' | 'support', neutral: 'out' | 'own') =>
      idsOf(agreementFilter({}, tie, ['peace'], { conditional, neutral }))
        .toSorted()
        .join()
    expect(behind('out', 'out')).toBe('')
    expect(behind('own', 'out')).toBe('s1,s3')
    expect(behind('support', 'out')).toBe('s1,s3')
    expect(behind('out', 'own')).toBe('s2,s4')
    expect(behind('own', 'own')).toBe('s1,s2,s3,s4')
  })
})

describe('the filter behind an arrow', () => {
  it('brings up as many statements as it weighs', () => {
    fc.assert(
      fc.property(smallRecords, filters, (records, filter) => {
        const { network, idsOf, known } = over(records)
        for (const tie of network({ ...speaks, filter }).ties) {
          if (!known(tie.from) || !known(tie.to)) continue
          expect(idsOf(speaksFilter(filter, tie))).toHaveLength(tie.weight)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the filter behind a stakeholder', () => {
  it('brings up as many statements as its name says', () => {
    fc.assert(
      fc.property(smallRecords, asked, (records, each) => {
        const { network, idsOf, known } = over(records)
        for (const kind of ['speaks', 'agreement'] as const) {
          for (const node of network({ ...each, kind }).nodes) {
            if (!known(node.id)) continue
            const said = kind === 'speaks' ? node.all || node.addressed : node.said
            expect(idsOf(nodeFilter(kind, each.filter, node, each))).toHaveLength(said)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
