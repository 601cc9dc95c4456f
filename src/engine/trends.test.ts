import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { broadFilter, trendsQuestion } from '#tests/arbitraries/overTime.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { createWholeEngine } from './wholeEngine.ts'
import type { TrendsAnswer, TrendsQuestion } from './question.ts'

const smallQuestion = trendsQuestion(question.map(({ filter }) => filter))
const records = syntheticRecords({ statements: 240, seed: 5 })
const engine = createWholeEngine(records)
const plain = createPlain(records)

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const inAll = ({ series }: TrendsAnswer) =>
  sum(series.map(({ counts, inexact, undated }) => sum(counts) + inexact + undated))

describe('the trends, held against the plain implementation', () => {
  it('are the same over any records', () => {
    fc.assert(
      fc.property(smallRecords, smallQuestion, (some, asked) => {
        expect(createWholeEngine(some).trends(asked)).toEqual(createPlain(some).trends(asked))
      }),
      { numRuns: 500 },
    )
  })

  it('are the same over synthetic records, where many statements meet', () => {
    fc.assert(
      fc.property(trendsQuestion(broadFilter), (asked) => {
        expect(engine.trends(asked)).toEqual(plain.trends(asked))
      }),
      { numRuns: 400 },
    )
  })
})

describe('the numbers of the trends', () => {
  it('add up to the total by stance and group, and by topic to no less', () => {
    fc.assert(
      fc.property(trendsQuestion(broadFilter), (asked) => {
        const answer = engine.trends(asked)
        if (asked.by !== 'topic') expect(inAll(answer)).toBe(answer.total)
        expect(inAll(answer)).toBeGreaterThanOrEqual(answer.total)
        for (const { counts } of answer.series) expect(counts.length).toBe(answer.bins.length)
      }),
      { numRuns: 200 },
    )
  })

  it('have totals that count each statement once, and add up to all, whatever the series', () => {
    fc.assert(
      fc.property(trendsQuestion(broadFilter), (asked) => {
        const answer = engine.trends(asked)
        const { totals, inexact, undated, total, series, bins } = answer
        expect(totals.length).toBe(bins.length)
        expect(sum(totals) + inexact + undated).toBe(total)
        const places: [number, number[]][] = [
          ...totals.map((all, at): [number, number[]] => [all, series.map((s) => s.counts[at]!)]),
          [inexact, series.map((each) => each.inexact)],
          [undated, series.map((each) => each.undated)],
        ]
        for (const [all, counts] of places) {
          // Every statement stands in a series; by topic perhaps in several.
          if (asked.by === 'topic') expect(all).toBeLessThanOrEqual(sum(counts))
          else expect(all).toBe(sum(counts))
          expect(all).toBeGreaterThanOrEqual(Math.max(0, ...counts))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('have the same totals by stance, group and topic', () => {
    const [stance, group, topic] = (['stance', 'group', 'topic'] as const).map((by) => {
      const { bins, totals, inexact, undated } = engine.trends({
        filter: {},
        by,
        unit: 'week',
        lang: 'en',
      })
      return { bins, totals, inexact, undated }
    })
    expect(group).toEqual(stance)
    expect(topic).toEqual(stance)
    expect(stance!.inexact).toBeGreaterThan(0)
  })

  it('are what a filter by the bin and the series gives', () => {
    const everyDate = { any: ['day', 'month'] as ('day' | 'month')[], none: [] }
    const { bins, series } = engine.trends({ filter: {}, by: 'group', unit: 'month', lang: 'en' })
    expect(bins.length).toBe(24)
    for (const { key, counts } of series.slice(0, 4)) {
      for (const [at, { from, to }] of bins.entries()) {
        const { total } = engine.list({
          filter: {
            group: { any: [key], none: [] },
            from: { any: [from], none: [] },
            to: { any: [to], none: [] },
            precision: everyDate,
          },
          sort: '-said',
          lang: 'en',
        })
        expect(total).toBe(counts[at])
      }
    }
  })

  it.each(['month', 'week'] as const)('have bins of a %s without gaps', (unit) => {
    const { bins } = engine.trends({ filter: {}, by: 'stance', unit, lang: 'en' })
    const begins = bins.slice(1).map(({ from }) => intervalOf(from).start)
    const ends = bins.slice(0, -1).map(({ to }) => intervalOf(to).end)
    expect(begins).toEqual(ends.map((day) => day + 1))
    expect(bins.length).toBeGreaterThan(20)
  })
})

describe('what is counted where', () => {
  const few = createWholeEngine(
    handMade(
      { saidOn: '2025' },
      { saidOn: '2025-04', positions: [on('peace', 'supports')] },
      { saidOn: '2025-04-30', positions: [on('peace', 'opposes'), on('trade', 'opposes')] },
      { saidOn: '2025-06-01', positions: [on('peace', 'supports'), on('peace', 'opposes')] },
      { speakerId: 'ben' },
    ),
  )
  const ask = (by: TrendsQuestion['by'], unit: TrendsQuestion['unit'] = 'month') => {
    const { bins, series } = few.trends({ filter: {}, by, unit, lang: 'fr' })
    return {
      from: bins.map(({ from }) => from),
      series: series.map(({ key, counts, inexact, undated }) => [key, ...counts, inexact, undated]),
    }
  }

  it('is a month in its month, a year beside the bins, by stance in the order of stances', () => {
    expect(ask('stance')).toEqual({
      from: ['2025-04', '2025-05', '2025-06'],
      series: [
        ['supports', 1, 0, 0, 0, 0],
        ['opposes', 1, 0, 0, 0, 0],
        ['mixed', 0, 0, 1, 0, 0],
        ['none', 0, 0, 0, 1, 1],
      ],
    })
  })

  it('is a month in no week, and stretches none', () => {
    expect(ask('group', 'week')).toEqual({
      from: ['2025-04-28', '2025-05-05', '2025-05-12', '2025-05-19', '2025-05-26'],
      series: [
        ['east', 1, 0, 0, 0, 1, 2, 0],
        ['west', 0, 0, 0, 0, 0, 0, 1],
      ],
    })
  })

  it('is a statement once for each of its topics, those without any last', () => {
    expect(ask('topic').series).toEqual([
      ['peace', 2, 0, 1, 0, 0],
      ['trade', 1, 0, 0, 0, 0],
      ['', 0, 0, 0, 1, 1],
    ])
  })

  it('is a statement once in the totals, however many its topics', () => {
    const asked = { filter: {}, by: 'topic', unit: 'month', lang: 'en' } as const
    const { totals, inexact, undated, total } = few.trends(asked)
    expect([totals, inexact, undated, total]).toEqual([[2, 0, 1], 1, 1, 5])
  })
})
