import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import { MOST_EVIDENCE, cellStances } from '#src/contract/positions.ts'
import type { Statement } from '#src/contract/records.ts'
import { broadFilter } from '#tests/arbitraries/overTime.ts'
import { cellQuestion, positionsQuestion } from '#tests/arbitraries/positions.ts'
import { question } from '#tests/arbitraries/question.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import type { PositionsQuestion } from './question.ts'
import { createWholeEngine } from './wholeEngine.ts'

const smallFilter = question.map(({ filter }) => filter)
const records = syntheticRecords({ statements: 240, seed: 11 })
const engine = createWholeEngine(records)
const plain = createPlain(records)

describe('the positions, held against the plain implementation', () => {
  it('are the same over any records', () => {
    fc.assert(
      fc.property(smallRecords, positionsQuestion(smallFilter), (some, asked) => {
        expect(createWholeEngine(some).positions(asked)).toEqual(createPlain(some).positions(asked))
      }),
      { numRuns: 400 },
    )
  })

  it('are the same over synthetic records, where many statements meet', () => {
    fc.assert(
      fc.property(positionsQuestion(broadFilter), (asked) => {
        expect(engine.positions(asked)).toEqual(plain.positions(asked))
      }),
      { numRuns: 40 },
    )
  })

  it('have the same evidence in each cell, over any records', () => {
    const cells = cellQuestion(smallFilter, {
      of: [...ids.group, ...ids.stakeholder],
      on: [...ids.topic, 'no-such-topic'],
    })
    fc.assert(
      fc.property(smallRecords, cells, (some, asked) => {
        const own = createWholeEngine(some).positionCell(asked)
        expect(own).toEqual(createPlain(some).positionCell(asked))
      }),
      { numRuns: 500 },
    )
  })
})

const asked: PositionsQuestion = { filter: {}, rows: 'count', columns: 'count', lang: 'en' }
const positions = (given: Partial<Statement>[], more: Partial<PositionsQuestion> = {}) =>
  createWholeEngine(handMade(...given)).positions({ ...asked, ...more })

/** `{ east: 'peace 2 supports, 1 opposes' }`: what each row holds, in words. */
function told({ topics, groups }: ReturnType<typeof positions>) {
  const words = (cells: readonly number[] | undefined) =>
    topics
      .flatMap(({ id }, at) => {
        const own = cells?.slice(at * cellStances.length, (at + 1) * cellStances.length) ?? []
        const parts = own.flatMap((count, place) =>
          count > 0 ? `${count} ${cellStances[place]!}` : [],
        )
        return parts.length > 0 ? `${id} ${parts.join(', ')}` : []
      })
      .join('; ')
  return groups.map(({ id, said, stakeholders }) => ({
    [id]: words(said.cells),
    ...Object.fromEntries(
      stakeholders.flatMap((each) => [
        ...(each.said ? [[each.id, words(each.said.cells)]] : []),
        ...(each.onItsBehalf ? [[`for ${each.id}`, words(each.onItsBehalf.cells)]] : []),
      ]),
    ),
  }))
}

describe('the matrix', () => {
  it('keeps different stances apart, and counts one that holds both as mixed', () => {
    const answer = positions([
      { positions: [on('peace', 'supports')] },
      { positions: [on('peace', 'opposes')] },
      { positions: [on('peace', 'supports'), on('peace', 'opposes')] },
    ])
    const all = 'peace 1 supports, 1 opposes, 1 mixed'
    expect(told(answer)).toEqual([{ east: all, ana: all }])
    expect(answer.topics.map(({ id, count }) => [id, count])).toEqual([['peace', 3]])
  })

  it('counts a merged stakeholder as its target, under the group of that one', () => {
    const answer = positions([
      { speakerId: 'old-ben', positions: [on('peace', 'neutral')] },
      { speakerId: 'ben', positions: [on('peace', 'neutral')] },
    ])
    expect(told(answer)).toEqual([{ west: 'peace 2 neutral', ben: 'peace 2 neutral' }])
  })

  it('tells apart what others say on its behalf, which its group does not count', () => {
    const answer = positions([
      { speakerId: 'ana', onBehalfOfIds: ['ben'], positions: [on('trade', 'opposes')] },
      // What one says oneself is not said on one's behalf.
      { speakerId: 'ben', onBehalfOfIds: ['old-ben'], positions: [on('trade', 'supports')] },
    ])
    expect(told(answer)).toEqual([
      { east: 'trade 1 opposes', ana: 'trade 1 opposes' },
      { west: 'trade 1 supports', ben: 'trade 1 supports', 'for ben': 'trade 1 opposes' },
    ])
  })

  it('holds nothing where no position is coded', () => {
    const answer = positions([{}, {}])
    expect([answer.topics, answer.groups, answer.total, answer.coded]).toEqual([[], [], 2, 0])
  })

  it('counts the positions that a filter asks for alone', () => {
    const answer = positions(
      [{ positions: [on('peace', 'supports'), on('trade', 'opposes')] }],
      parseFilter('stance=supports'),
    )
    expect(told(answer)).toEqual([{ east: 'peace 1 supports', ana: 'peace 1 supports' }])
  })

  it('puts beside a row the one most like it', () => {
    const say = (speakerId: string, topicId: string, count: number) =>
      Array.from({ length: count }, () => ({ speakerId, positions: [on(topicId, 'supports')] }))
    const given = [...say('ana', 'peace', 3), ...say('ben', 'trade', 2), ...say('cyd', 'peace', 1)]
    const made = handMade(...given)
    const cyd = {
      ...made.stakeholders[0]!,
      id: 'cyd',
      group: 'west',
      name: { en: 'Cyd', fr: null },
    }
    const dan = { ...cyd, id: 'dan', group: 'north', name: { en: 'Dan', fr: null } }
    const with4 = {
      ...made,
      stakeholders: [...made.stakeholders, cyd, dan],
      statements: made.statements.map((each) =>
        each.speakerId === 'cyd' ? { ...each, speakerId: 'dan' } : each,
      ),
    }
    const order = (rows: PositionsQuestion['rows']) =>
      createWholeEngine(with4)
        .positions({ ...asked, rows })
        .groups.map(({ id }) => id)
    expect(order('count')).toEqual(['east', 'west', 'north'])
    expect(order('similarity')).toEqual(['east', 'north', 'west'])
  })
})

describe('the evidence of a cell', () => {
  const cell = (...given: Partial<Statement>[]) =>
    createWholeEngine(handMade(...given)).positionCell({
      filter: {},
      row: 'group',
      of: 'east',
      on: 'peace',
    })
  const peace = (stance: 'supports' | 'opposes', saidOn?: string): Partial<Statement> => ({
    positions: [on('peace', stance)],
    ...(saidOn === undefined ? {} : { saidOn, saidOnBasis: 'stated' as const }),
  })

  it('says where it stood last, newest first', () => {
    const { latest, items, counts } = cell(
      peace('supports', '2025-03-01'),
      peace('opposes', '2025-12-04'),
      peace('supports', '2025-04'),
    )
    expect(latest).toEqual({ date: '2025-12-04', basis: 'said', stances: ['opposes'] })
    expect(items.map(({ row }) => row.statement.id)).toEqual(['s2', 's3', 's1'])
    expect([counts.supports, counts.opposes]).toEqual([2, 1])
  })

  it('names each stance where it is not certain which was the last', () => {
    const { latest } = cell(peace('opposes', '2025-04-17'), peace('supports', '2025-04'))
    expect(latest).toEqual({ date: '2025-04', basis: 'said', stances: ['supports', 'opposes'] })
  })

  it('knows that what was published last may have been said before', () => {
    const published = { appearances: [{ articleId: 'dated', spans: [] }] }
    const { latest } = cell(peace('opposes', '2025-03-01'), { ...peace('supports'), ...published })
    expect(latest).toEqual({
      date: '2025-05-02',
      basis: 'published',
      stances: ['supports', 'opposes'],
    })
  })

  it('holds the newest of many, and counts and weighs them all', () => {
    const many = Array.from({ length: MOST_EVIDENCE + 5 }, (_each, at) =>
      peace(at === 0 ? 'opposes' : 'supports', `2025-0${1 + (at % 9)}-1${at % 10}`),
    )
    const { items, total, counts } = cell(...many)
    expect([items.length, total]).toEqual([MOST_EVIDENCE, MOST_EVIDENCE + 5])
    expect([counts.supports, counts.opposes]).toEqual([MOST_EVIDENCE + 4, 1])
  })

  it('has no latest where nothing is dated', () => {
    const { latest, total } = cell(peace('supports'), peace('opposes'))
    expect([latest, total]).toEqual([undefined, 2])
  })
})

describe('the questions', () => {
  const drawn = fc
    .sample(fc.tuple(smallRecords, positionsQuestion(smallFilter)), { numRuns: 400, seed: 3 })
    .map(([some, each]) => createPlain(some).positions(each))
  const share = (test: (answer: (typeof drawn)[number]) => boolean) =>
    drawn.filter(test).length / drawn.length

  it('lead to every kind of answer', () => {
    expect(share(({ groups }) => groups.length > 1)).toBeGreaterThan(0.1)
    expect(share(({ groups }) => groups.length === 0)).toBeGreaterThan(0.02)
    const mixed = cellStances.indexOf('mixed')
    expect(
      share(({ groups }) =>
        groups.some(({ said }) =>
          said.cells.some((count, at) => count > 0 && at % cellStances.length === mixed),
        ),
      ),
    ).toBeGreaterThan(0.02)
    expect(
      share(({ groups }) =>
        groups.some(({ stakeholders }) => stakeholders.some((each) => each.onItsBehalf)),
      ),
    ).toBeGreaterThan(0.1)
  })
})
