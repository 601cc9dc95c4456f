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
  /** Whether its title has room beside it. */
  labelled: boolean
}

/** Pixels that a number takes, and a letter of its title beside it. */
const NUMBER = 25
const LETTER = 6.1
const MOST_ROWS = 2
/** Landmarks are never left out: they may take more rows. */
const MOST_LANDMARK_ROWS = 5

/** The middle of a milestone's date, in days. */
export const milestoneDay = ({ date }: Milestone): number => {
  const { start, end } = intervalOf(date)
  return (start + end + 1) / 2
}

/**
 * Places the milestones, which come in order of time. `titleOf` gives the words of one. Those of
 * less weight that find no room are in `hidden`; zooming in makes room.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  pixelsADay: number,
  view: AxisView,
  titleOf: (milestone: Milestone) => string,
): { placed: PlacedMilestone[]; hidden: number; rows: number } {
  const all = milestones.map((milestone, at) => ({
    milestone,
    number: at + 1,
    day: milestoneDay(milestone),
    row: -1,
    labelled: false,
  }))
  const rows: [left: number, right: number][][] = []
  const free = (row: number, left: number, right: number) =>
    (rows[row] ?? []).every(([from, to]) => to <= left || from >= right)
  const take = (row: number, left: number, right: number) => (rows[row] ??= []).push([left, right])
  const byWeight = [1, 2].flatMap((weight) =>
    all.filter(({ milestone }) => milestone.weight === weight),
  )
  for (const each of byWeight) {
    const x = each.day * pixelsADay
    const most = each.milestone.weight === 1 ? MOST_LANDMARK_ROWS : MOST_ROWS
    for (let row = 0; row < most && each.row < 0; row++) {
      if (free(row, x - NUMBER / 2, x + NUMBER / 2) || row === MOST_LANDMARK_ROWS - 1) {
        each.row = row
      }
    }
    if (each.row >= 0) take(each.row, x - NUMBER / 2, x + NUMBER / 2)
  }
  // Titles take the room that is left, in sight only.
  for (const each of byWeight) {
    if (each.row < 0 || each.day < view.from || each.day > view.to) continue
    const left = each.day * pixelsADay + NUMBER / 2
    const right = left + titleOf(each.milestone).length * LETTER + 8
    if (right > view.to * pixelsADay || !free(each.row, left, right)) continue
    each.labelled = true
    take(each.row, left, right)
  }
  const placed = all.filter(({ row }) => row >= 0)
  const inSight = (day: number) => day >= view.from && day <= view.to
  return {
    placed,
    hidden: all.filter(({ row, day }) => row < 0 && inSight(day)).length,
    rows: Math.max(1, ...placed.map(({ row }) => row + 1)),
  }
}
