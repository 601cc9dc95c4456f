import { describe, expect, it } from 'vitest'
import { parseFilter } from '#src/contract/filter.ts'
import type { Statement } from '#src/contract/records.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { createWholeEngine } from './wholeEngine.ts'
import type { LanesQuestion } from './question.ts'

const whole = { filter: {}, lanes: 'group', order: 'count', lang: 'en' } as const
const ask = (statements: Partial<Statement>[], asked: Partial<LanesQuestion> = {}) =>
  createWholeEngine(handMade(...statements)).lanes({ ...whole, ...asked })
const laneIds = (statements: Partial<Statement>[], asked: Partial<LanesQuestion>) =>
  ask(statements, asked).lanes.map(({ id }) => id)
const markIds = (asked: Partial<LanesQuestion>) =>
  ask([{ saidOn: '2025-04-17' }, { saidOn: '2025-04' }, { saidOn: '2025' }, {}], asked).marks!.map(
    ({ id }) => id,
  )
const zeros = { supports: 0, conditional: 0, neutral: 0, opposes: 0, mixed: 0, none: 0 }

describe('the marks', () => {
  it('stand for dates as exact as they are, in the order of said', () => {
    const { marks, lanes, undated, total, span } = ask([
      { saidOn: '2025' },
      { saidOn: '2025-04' },
      { saidOn: '2025-04-17' },
      {},
    ])
    expect(marks!.map(({ date }) => date)).toEqual(['2025-04-17', '2025-04', '2025'])
    expect(lanes).toEqual([
      {
        id: 'east',
        label: { en: 'East', fr: 'Orient' },
        count: 4,
        undated: 1,
        first: '2025-04-17',
      },
    ])
    expect([undated, total]).toEqual([1, 4])
    expect(span).toEqual({ start: '2025-04-01', end: '2025-04-30' })
  })

  it('say where their date is from, whose words they are and who spoke', () => {
    const appearances = [{ articleId: 'dated', spans: [] }]
    const { marks } = ask([
      { saidOn: '2025-04-01' },
      { saidOn: '2025-04-02', saidOnBasis: 'stated', kind: 'indirect' },
      { saidOn: '2025-04-03', saidOnBasis: 'inferred', wording: 'summary', speakerId: 'old-ben' },
      { appearances },
    ])
    expect(marks!.map(({ basis, quoted, speakerId }) => [basis, quoted, speakerId])).toEqual([
      ['said', true, 'ana'],
      ['said', false, 'ana'],
      ['inferred', false, 'ben'],
      ['published', true, 'ana'],
    ])
  })

  it('stand in a window that their place on the axis meets', () => {
    expect(markIds({})).toEqual(['s1', 's2', 's3'])
    expect(markIds({ start: '2025-04-18' })).toEqual(['s2', 's3'])
    expect(markIds({ start: '2025-05-01' })).toEqual(['s3'])
    expect(markIds({ start: '2026-01-01' })).toEqual([])
    expect(markIds({ end: '2025-04-16' })).toEqual(['s2', 's3'])
    expect(markIds({ start: '2025-04-30', end: '2025-04-30' })).toEqual(['s2', 's3'])
  })

  it('are none in a window that ends before it begins', () => {
    const answer = ask([{ saidOn: '2025' }], { start: '2025-06-01', end: '2025-05-01' })
    expect([answer.marks, answer.bins, answer.total]).toEqual([[], undefined, 1])
  })

  it('end with the records where they began before', () => {
    const asked = { start: '2026-03-08' }
    expect(ask([{ saidOn: '2026' }, { saidOn: '2026-03' }], asked).marks).toEqual([])
    expect(ask([{ saidOn: '2026-04' }], asked).marks).toHaveLength(1)
    expect(ask([{ saidOn: '2026' }]).span).toEqual({ start: '2026-01-01', end: '2026-03-07' })
  })

  it('are none where nothing is dated, and there is no span', () => {
    const answer = ask([{}])
    expect([answer.marks, answer.span, answer.undated]).toEqual([[], undefined, 1])
  })
})

describe('lanes by topic', () => {
  const statements = [
    { saidOn: '2025-04-01', positions: [on('peace', 'supports'), on('trade', 'opposes')] },
    { saidOn: '2025-04-02', positions: [on('peace', 'supports'), on('peace', 'opposes')] },
    { saidOn: '2025-04-03' },
  ]
  const marksOf = (query: string) =>
    ask(statements, { lanes: 'topic', filter: parseFilter(query).filter }).marks!.map(
      ({ lane, id, stance, positions }) => [lane, id, stance, positions.length],
    )

  it('hold a statement once for each of its topics, with its stance on that one', () => {
    expect(laneIds(statements, { lanes: 'topic' })).toEqual(['peace', 'trade', ''])
    expect(marksOf('')).toEqual([
      [0, 's1', 'supports', 1],
      [1, 's1', 'opposes', 1],
      [0, 's2', 'mixed', 2],
      [2, 's3', 'none', 0],
    ])
  })

  it('hold positions that the filter asks for and no others', () => {
    expect(marksOf('stance=opposes')).toEqual([
      [1, 's1', 'opposes', 1],
      [0, 's2', 'opposes', 1],
    ])
    expect(marksOf('topic=trade')).toEqual([[0, 's1', 'opposes', 1]])
  })

  it('end with the statements that have no position, however many they are', () => {
    const many = [{}, {}, {}, { saidOn: '2026-01', positions: [on('peace', 'supports')] }]
    for (const order of ['count', 'first', 'name'] as const) {
      expect(laneIds(many, { lanes: 'topic', order })).toEqual(['peace', ''])
    }
  })
})

describe('the order of lanes', () => {
  const statements = [
    { saidOn: '2025-04', speakerId: 'ana' },
    { saidOn: '2025-04-30', speakerId: 'ben' },
    { speakerId: 'old-ben' },
  ]

  it('is by statements, by earliest date or by name in the language', () => {
    expect(laneIds(statements, {})).toEqual(['west', 'east'])
    // Both end on one day: the one that begins earlier comes first.
    expect(laneIds(statements, { order: 'first' })).toEqual(['east', 'west'])
    expect(laneIds(statements, { order: 'name' })).toEqual(['east', 'west'])
    expect(laneIds(statements, { order: 'name', lang: 'fr' })).toEqual(['west', 'east'])
  })

  it('puts lanes without a date last, and equal ones by name', () => {
    expect(
      laneIds([{ speakerId: 'ana' }, { saidOn: '2025', speakerId: 'ben' }], { order: 'first' }),
    ).toEqual(['west', 'east'])
    expect(laneIds([{ speakerId: 'ben' }, { speakerId: 'ana' }], {})).toEqual(['east', 'west'])
  })

  it('counts merged stakeholders as their target', () => {
    expect(laneIds(statements, { lanes: 'stakeholder' })).toEqual(['ben', 'ana'])
  })
})

describe('the bins', () => {
  const mixed = [
    { saidOn: '2025-04-16', positions: [on('peace', 'supports')] },
    { saidOn: '2025-04-16', positions: [on('peace', 'supports'), on('trade', 'opposes')] },
    { saidOn: '2025-04' },
    { saidOn: '2025', speakerId: 'ben' },
  ]

  it('stand for one date each where they are a day long', () => {
    const window = { start: '2025-04-01', end: '2025-04-30' }
    const { marks, bins } = ask(mixed, { ...window, limits: { marks: 3, bins: 6000 } })
    expect([marks, bins]).toEqual([
      undefined,
      [
        {
          lane: 0,
          start: '2025-04-16',
          end: '2025-04-16',
          date: '2025-04-16',
          counts: { ...zeros, supports: 1, mixed: 1 },
        },
        {
          lane: 0,
          start: '2025-04-16',
          end: '2025-04-16',
          date: '2025-04',
          counts: { ...zeros, none: 1 },
        },
      ],
    ])
  })

  it('are whole weeks from Monday, and hold what has its middle in them', () => {
    // 78 days over two lanes: 23 bins of a week, 40 of four days.
    expect(ask(mixed, { limits: { marks: 3, bins: 30 } }).bins).toEqual([
      {
        lane: 0,
        start: '2025-04-14',
        end: '2025-04-20',
        counts: { ...zeros, supports: 1, mixed: 1, none: 1 },
      },
      { lane: 1, start: '2025-06-30', end: '2025-07-06', counts: { ...zeros, none: 1 } },
    ])
  })

  it('come where marks are more than the limit, not at it', () => {
    expect(ask(mixed, { limits: { marks: 4, bins: 30 } }).marks).toHaveLength(4)
    expect(ask(mixed, { limits: { marks: 3, bins: 30 } }).marks).toBeUndefined()
  })
})
