/** Where milestones stand above the lanes: the landmarks first, the others where there is room. */
import type { Milestone } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import type { AxisView } from './axisView.ts'

export interface PlacedMilestone {
  milestone: Milestone
  /** In order of time, from 1, whatever is in sight. */
  number: number
  day: number
  row: number
  /** Where its title has room beside it, and how many pixels; it may be cut short. */
  label: { side: 'left' | 'right'; room: number } | undefined
}

/** Pixels that a number takes, a letter of its title beside it, and the least that a title needs. */
const NUMBER = 25
const LETTER = 6.3
const LEAST = 104
const MOST_ROWS = 2
/** Landmarks are never left out: they may take more rows. */
const MOST_LANDMARK_ROWS = 5

/** The middle of a milestone's date, in days. */
export const milestoneDay = ({ date }: Milestone): number => {
  const { start, end } = intervalOf(date)
  return (start + end + 1) / 2
}

type Stretch = readonly [left: number, right: number]

/** The stretches that each row has taken. */
function createRows() {
  const rows: Stretch[][] = []
  const of = (row: number) => rows[row] ?? []
  return {
    isFree: (row: number, left: number, right: number) =>
      of(row).every(([from, to]) => to <= left || from >= right),
    take: (row: number, left: number, right: number) => (rows[row] ??= []).push([left, right]),
    /** Where the free stretch about a place ends on each side. */
    freeAbout: (row: number, left: number, right: number): Stretch => [
      Math.max(-Infinity, ...of(row).flatMap(([, to]) => (to <= left ? [to] : []))),
      Math.min(Infinity, ...of(row).flatMap(([from]) => (from >= right ? [from] : []))),
    ],
  }
}

/**
 * Places the milestones, which come in order of time: landmarks with their titles first, then the
 * others where there is room. `titleOf` gives the words of one. Those of less weight that find no
 * room are counted in `hidden`; zooming in makes room.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  pixelsADay: number,
  view: AxisView,
  titleOf: (milestone: Milestone) => string,
): { placed: PlacedMilestone[]; hidden: number; rows: number } {
  const rows = createRows()
  const all = milestones.map((milestone, at): PlacedMilestone => {
    const number = at + 1
    return { milestone, number, day: milestoneDay(milestone), row: -1, label: undefined }
  })
  const inSight = ({ day }: PlacedMilestone) => day >= view.from && day <= view.to
  const edges = [view.from * pixelsADay, view.to * pixelsADay] as const

  function placeNumber(each: PlacedMilestone) {
    const x = each.day * pixelsADay
    const most = each.milestone.weight === 1 ? MOST_LANDMARK_ROWS : MOST_ROWS
    for (let row = 0; row < most && each.row < 0; row++) {
      const last = row === MOST_LANDMARK_ROWS - 1
      if (last || rows.isFree(row, x - NUMBER / 2, x + NUMBER / 2)) each.row = row
    }
    if (each.row >= 0) rows.take(each.row, x - NUMBER / 2, x + NUMBER / 2)
  }

  function placeTitle(each: PlacedMilestone) {
    if (each.row < 0 || !inSight(each)) return
    const x = each.day * pixelsADay
    const [before, after] = rows.freeAbout(each.row, x - NUMBER / 2, x + NUMBER / 2)
    const wanted = titleOf(each.milestone).length * LETTER + 10
    const right = Math.min(wanted, Math.min(after, edges[1]) - x - NUMBER / 2)
    const left = Math.min(wanted, x - NUMBER / 2 - Math.max(before, edges[0]))
    const side = right >= left || right >= wanted ? 'right' : 'left'
    const room = side === 'right' ? right : left
    if (room < Math.min(wanted, LEAST)) return
    each.label = { side, room }
    if (side === 'right') rows.take(each.row, x + NUMBER / 2, x + NUMBER / 2 + room)
    else rows.take(each.row, x - NUMBER / 2 - room, x - NUMBER / 2)
  }

  for (const weight of [1, 2]) {
    const ofWeight = all.filter(({ milestone }) => milestone.weight === weight)
    for (const each of ofWeight) placeNumber(each)
    for (const each of ofWeight) placeTitle(each)
  }
  const placed = all.filter(({ row }) => row >= 0)
  return {
    placed,
    hidden: all.filter((each) => each.row < 0 && inSight(each)).length,
    rows: Math.max(1, ...placed.map(({ row }) => row + 1)),
  }
}
