import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StanceCounts } from '#src/contract/answers.ts'
import { barStances } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { placeOf, twiceMiddle } from '#src/domain/timeAxis.ts'
import { MOST_LOOSE, MOST_STACKED, partCrowds, slotDays } from './crowds.ts'
import type { LaneItem } from './crowds.ts'
import { laneModel } from './laneModel.ts'
import type { Drawn } from './laneModel.ts'
import { packRows } from './packRows.ts'

const LAST = intervalOf('2026-03-07').end
const whole = { from: -Infinity, to: Infinity }

const counts = (stance: (typeof barStances)[number]): StanceCounts =>
  Object.fromEntries(barStances.map((each) => [each, Number(each === stance)])) as StanceCounts

function item(date: string, mark: number): LaneItem {
  const place = placeOf(date, LAST)
  return {
    middle: twiceMiddle(place),
    from: place.start,
    to: place.end + 1,
    date,
    count: 1,
    counts: counts(barStances[mark % barStances.length]!),
    mark,
  }
}
const lane = (dates: readonly string[]) =>
  dates.map(item).toSorted((a, b) => a.middle - b.middle || b.from - a.from)

const date = fc
  .tuple(fc.integer({ min: 20_100, max: 20_500 }), fc.constantFrom(4, 7, 7, 10, 10, 10))
  .map(([day, length]) => new Date(day * 86_400_000).toISOString().slice(0, length))
/** Few dates, many statements on each. */
const crowdedDates = fc
  .tuple(fc.array(date, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 60 }))
  .map(([dates, picks]) => [...dates, ...picks.map((at) => dates[at % dates.length]!)])
const scale = fc.double({ min: 0.5, max: 120, noNaN: true })

const marksOf = (things: readonly Drawn[]) =>
  things.flatMap((thing) =>
    thing.kind === 'mark' ? [thing.mark] : thing.crowd.items.map(({ mark }) => mark!),
  )

describe('what a lane draws', () => {
  it('holds every statement exactly once, at any scale', () => {
    fc.assert(
      fc.property(crowdedDates, scale, (dates, pixelsADay) => {
        const { things } = laneModel(lane(dates), pixelsADay, whole)
        expect(marksOf(things).toSorted((a, b) => a - b)).toEqual(dates.map((_date, at) => at))
        for (const thing of things) {
          if (thing.kind !== 'bar') continue
          const total = Object.values(thing.crowd.counts).reduce((sum, each) => sum + each, 0)
          expect(total).toBe(thing.crowd.items.length)
        }
      }),
    )
  })

  it('lets nothing hide anything: no two things share a place and a row', () => {
    fc.assert(
      fc.property(crowdedDates, scale, (dates, pixelsADay) => {
        const { things } = laneModel(lane(dates), pixelsADay, whole)
        const cells = things.map((thing) => ({
          ...thing,
          top: thing.row + (thing.kind === 'bar' ? 2 : 1),
        }))
        for (const [at, a] of cells.entries()) {
          for (const b of cells.slice(at + 1)) {
            const rowsMeet = a.row < b.top && b.row < a.top
            const timesMeet = a.from < b.to - 1e-9 && b.from < a.to - 1e-9
            expect(rowsMeet && timesMeet).toBe(false)
          }
        }
      }),
    )
  })

  it('puts a mark in the middle of its bracket, and a bracket over the whole interval', () => {
    const { things } = laneModel(lane(['2025-04']), 3, whole)
    const april = intervalOf('2025-04')
    expect(things[0]).toMatchObject({
      kind: 'mark',
      day: (april.start + april.end + 1) / 2,
      item: { from: april.start, to: april.end + 1 },
    })
  })

  it('comes apart at the nearest zoom: what is still a bar stands at one place', () => {
    fc.assert(
      fc.property(crowdedDates, (dates) => {
        const { things } = laneModel(lane(dates), 120, whole)
        const zooming = things.filter((thing) => thing.kind === 'bar' && thing.opens === 'zoom')
        expect(zooming).toEqual([])
      }),
    )
  })
})

describe('a crowd', () => {
  const at = (count: number, day = '2025-04-17') => Array.from({ length: count }, () => day)

  it(`stacks up to ${MOST_STACKED} statements at one place, and lists more`, () => {
    const stacked = laneModel(lane(at(MOST_STACKED)), 3, whole)
    expect(stacked.things.map(({ kind }) => kind)).toEqual(at(MOST_STACKED, 'mark'))
    expect(stacked.rows).toBe(MOST_STACKED)
    const listed = laneModel(lane(at(MOST_STACKED + 1)), 3, whole)
    expect(listed.things).toMatchObject([{ kind: 'bar', opens: 'list' }])
  })

  it('of several places zooms, where they do not fit beside each other', () => {
    const near = ['2025-04-17', '2025-04-18', '2025-04-19', '2025-04-20']
    const crowded = laneModel(lane(near), 3, whole)
    expect(crowded.things).toMatchObject([{ kind: 'bar', opens: 'zoom' }])
    const parted = laneModel(lane(near), 60, whole)
    expect(parted.things.map(({ kind }) => kind)).toEqual(near.map(() => 'mark'))
    expect(laneModel(lane(near.slice(0, MOST_LOOSE)), 3, whole).things).toHaveLength(MOST_LOOSE)
  })

  it('takes slots that do not hang on the view, as wide as a bar', () => {
    fc.assert(
      fc.property(scale, (pixelsADay) => {
        expect(slotDays(pixelsADay) * pixelsADay).toBeGreaterThanOrEqual(58)
      }),
    )
    const all = lane(['2025-03-01', '2025-03-02', '2025-04-17', '2025-04-18'])
    const some = all.slice(2)
    const parted = partCrowds(all, 14)
    expect(partCrowds(some, 14).single).toEqual(parted.single.slice(-2))
  })
})

describe('rows', () => {
  it('are counted for what is in sight; what lies beyond gives way', () => {
    const tall = Array.from({ length: 9 }, () => ({ left: 0, right: 10, rows: 1 as const }))
    const low = { left: 100, right: 110, rows: 1 as const }
    expect(packRows([...tall, low], { left: 50, right: 200 }).rows).toBe(1)
    expect(packRows([...tall, low], { left: 0, right: 200 }).rows).toBe(9)
  })

  it('put short things below long ones', () => {
    const year = { left: 0, right: 365, rows: 1 as const }
    const day = { left: 180, right: 190, rows: 1 as const }
    expect(packRows([year, day], { left: 0, right: 365 }).rowOf).toEqual([1, 0])
  })
})
