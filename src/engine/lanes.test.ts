import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { barStances } from '#src/contract/records.ts'
import type { StanceCounts } from '#src/contract/answers.ts'
import { dayText, intervalOf } from '#src/domain/dates.ts'
import { broadFilter, lanesQuestion } from '#tests/arbitraries/overTime.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { createWholeEngine } from './wholeEngine.ts'
import type { LanesAnswer, LanesQuestion } from './question.ts'

const smallQuestion = lanesQuestion(question.map(({ filter }) => filter))
const broadQuestion = lanesQuestion(broadFilter)
const made = syntheticRecords({ statements: 240, seed: 5 })
// So that dates begin before the last day, reach over it and begin after it.
const records = { ...made, release: { ...made.release, recordsThrough: '2026-07-10' } }
const engine = createWholeEngine(records)
const plain = createPlain(records)

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const all = (counts: StanceCounts) => sum(barStances.map((stance) => counts[stance]))
/** How many dated statements of a lane an answer holds, as marks or in bins. */
const shown = ({ marks, bins }: LanesAnswer, lane: number) =>
  marks
    ? marks.filter((mark) => mark.lane === lane).length
    : sum(bins!.filter((bin) => bin.lane === lane).map(({ counts }) => all(counts)))
const binsOnly = { marks: -1, bins: 400 }

describe('the lanes, held against the plain implementation', () => {
  it('are the same over any records', () => {
    fc.assert(
      fc.property(smallRecords, smallQuestion, (some, asked) => {
        expect(createWholeEngine(some).lanes(asked)).toEqual(createPlain(some).lanes(asked))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same over synthetic records, where many statements meet', () => {
    fc.assert(
      fc.property(broadQuestion, (asked) => {
        expect(engine.lanes(asked)).toEqual(plain.lanes(asked))
      }),
      { numRuns: 500 },
    )
  })

  it('are drawn so that marks come and bins of every kind', () => {
    const answers = fc
      .sample(broadQuestion, { numRuns: 600, seed: 3 })
      .map((asked) => plain.lanes(asked))
    const share = (test: (answer: LanesAnswer) => boolean) =>
      answers.filter(test).length / answers.length
    const lengths = answers.map(({ bins }) => {
      const [bin] = bins ?? []
      return bin ? intervalOf(bin.end).end - intervalOf(bin.start).start + 1 : 0
    })
    expect(share(({ marks }) => (marks?.length ?? 0) > 20)).toBeGreaterThan(0.02)
    expect(
      share(({ bins }) => bins?.some(({ date }) => date?.length === 7) ?? false),
    ).toBeGreaterThan(0.01)
    for (const length of [1, 2, 4, 7, 14, 28, 56, 91, 182, 364, 728]) {
      expect(lengths.filter((each) => each === length).length).toBeGreaterThan(0)
    }
  })
})

describe('the numbers of the lanes', () => {
  const always = (test: (asked: LanesQuestion) => void) =>
    fc.assert(fc.property(broadQuestion, test), { numRuns: 300 })

  it('add up in each lane: what is dated and what is not', () => {
    always(({ start: _start, end: _end, ...asked }) => {
      const answer = engine.lanes(asked)
      for (const [lane, { count, undated }] of answer.lanes.entries()) {
        expect(undated + shown(answer, lane)).toBe(count)
      }
    })
  })

  it('add up to the total by group and stakeholder, and by topic to no less', () => {
    always((asked) => {
      const { lanes, total, undated } = engine.lanes(asked)
      const counts = sum(lanes.map(({ count }) => count))
      const without = sum(lanes.map((lane) => lane.undated))
      if (asked.lanes !== 'topic') expect([counts, without]).toEqual([total, undated])
      expect(counts).toBeGreaterThanOrEqual(total)
    })
  })

  it('count a statement in one of the windows that tile the time', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 20_050, max: 21_100 }), { maxLength: 5 })
    fc.assert(
      fc.property(broadQuestion, cuts, ({ start: _start, end: _end, ...asked }, days) => {
        const whole = { ...asked, limits: binsOnly }
        const sorted = days.toSorted((a, b) => a - b)
        const windows = [undefined, ...sorted].map((from, at) => ({
          start: from === undefined ? undefined : dayText(from),
          end: sorted[at] === undefined ? undefined : dayText(sorted[at] - 1),
        }))
        const parts = windows.map((window) => engine.lanes({ ...whole, ...window }))
        const { lanes } = engine.lanes(whole)
        for (const [lane, { count, undated }] of lanes.entries()) {
          expect(sum(parts.map((part) => shown(part, lane)))).toBe(count - undated)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('stand in bins that panning does not move, weeks beginning on Monday', () => {
    const asked: LanesQuestion = { filter: {}, lanes: 'group', order: 'count', lang: 'en' }
    const starts = new Set<number>()
    for (let first = 20_200; first < 20_230; first++) {
      const window = { start: dayText(first), end: dayText(first + 140) }
      const { bins } = engine.lanes({ ...asked, ...window, limits: { marks: 0, bins: 500 } })
      for (const { start, end } of bins!) {
        expect(intervalOf(end).end - intervalOf(start).start).toBe(6)
        expect(new Date(start).getUTCDay()).toBe(1)
        starts.add(intervalOf(start).start)
      }
    }
    expect(starts.size).toBeGreaterThan(15)
  })
})
