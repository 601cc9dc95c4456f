/** What is drawn in a lane at a scale: marks one by one, brackets, counted bars, and their rows. */
import type { AxisView } from './axisView.ts'
import { canPart, partCrowds, slotDays } from './crowds.ts'
import type { Crowd, LaneItem } from './crowds.ts'
import { packRows } from './packRows.ts'
import type { Extent } from './packRows.ts'

interface Thing {
  /** Names it within its lane, at this scale. */
  key: string
  /** Where its middle is drawn, in days. */
  day: number
  /** The days that it takes on the screen. */
  from: number
  to: number
  /** From the bottom. */
  row: number
}
export interface DrawnMark extends Thing {
  kind: 'mark'
  item: LaneItem
  /** Place in the marks of the answer. */
  mark: number
  /** Its middle lies out of sight on that side, its bracket in sight: it stands at the edge. */
  beyond: 'before' | 'after' | undefined
}
export interface DrawnBar extends Thing {
  kind: 'bar'
  crowd: Crowd
  opens: 'zoom' | 'list'
}
export type Drawn = DrawnMark | DrawnBar

export interface LaneModel {
  /** In order of time. */
  things: Drawn[]
  rows: number
}

/** Half of what a mark takes, in pixels. */
const MARK = 9
/** Half of what a bar takes. */
export const BAR = 27

/** Whether the date is less exact than a day, so that a bracket is drawn over its interval. */
export const isInexact = ({ from, to }: LaneItem) => to - from > 1

/**
 * Lays out one lane; `pixelsADay` is the scale. Its rows are those that what is in sight needs:
 * what lies beyond is placed about it.
 */
export function laneModel(
  items: readonly LaneItem[],
  pixelsADay: number,
  sight: AxisView,
): LaneModel {
  const slot = slotDays(pixelsADay)
  const { single, crowds } = partCrowds(items, slot)
  const mark = MARK / pixelsADay
  const bar = BAR / pixelsADay
  const things: Drawn[] = []
  for (const item of single) {
    const middle = item.middle / 2
    const bracket = isInexact(item)
    const touches = bracket && item.from < sight.to && item.to > sight.from
    const beyond =
      touches && middle < sight.from
        ? ('before' as const)
        : touches && middle > sight.to
          ? ('after' as const)
          : undefined
    const day =
      beyond === 'before'
        ? sight.from + 2 * mark
        : beyond === 'after'
          ? sight.to - 2 * mark
          : middle
    things.push({
      kind: 'mark',
      key: `mark ${item.mark}`,
      day,
      from: bracket ? Math.min(item.from, day - mark) : day - mark,
      to: bracket ? Math.max(item.to, day + mark) : day + mark,
      row: 0,
      item,
      mark: item.mark!,
      beyond,
    })
  }
  for (const crowd of crowds) {
    const start = Math.floor(crowd.first / 2 / slot) * slot
    // In its own slot with the whole of its width, so that bars never meet.
    const middle = (crowd.first + crowd.last) / 4
    const day = Math.min(start + slot - bar, Math.max(start + bar, middle))
    things.push({
      kind: 'bar',
      key: crowd.first === crowd.last ? `bar ${start} ${crowd.items[0]?.date}` : `bar ${start}`,
      day,
      from: day - bar,
      to: day + bar,
      row: 0,
      crowd,
      opens: canPart(crowd) ? 'zoom' : 'list',
    })
  }
  things.sort((a, b) => a.day - b.day || a.from - b.from)
  const { rowOf, rows } = packRows(
    things.map((thing): Extent => ({
      left: thing.from,
      right: thing.to,
      rows: thing.kind === 'bar' ? 2 : 1,
    })),
    { left: sight.from, right: sight.to },
  )
  for (const [at, thing] of things.entries()) thing.row = rowOf[at]!
  return { things, rows }
}
