/**
 * Which statements of a lane are drawn one by one and which as a counted bar. Time is cut into
 * slots as wide as a bar, at places that do not move with the view, so that panning changes
 * nothing.
 */
import type { StanceCounts } from '#src/contract/answers.ts'
import { sumCounts } from '#src/domain/stanceCounts.ts'

/** A statement, or several that are only counted, at a place of the axis. */
export interface LaneItem {
  /** The middle, in half days: a day begins at twice its number. */
  middle: number
  /** The day that it begins, and the one after its last. */
  from: number
  to: number
  /** The date, where it is one. */
  date: string | undefined
  count: number
  counts: StanceCounts
  /** Place in the marks of the answer; undefined for what is only counted. */
  mark: number | undefined
}

/** Several statements as one bar. */
export interface Crowd {
  items: LaneItem[]
  count: number
  counts: StanceCounts
  /** First and last middle, in half days. */
  first: number
  last: number
}

/** So many at one place stand one above the other; more become a bar that opens their list. */
export const MOST_STACKED = 12
/** So many at several places near each other stand one by one; more become a bar that zooms. */
export const MOST_LOOSE = 3
/** Pixels that a bar takes, with air. */
export const BAR_ROOM = 58

const LADDER = [0.5, 1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 42, 56, 91, 182, 364]

/** How many days a slot takes so that a bar has room in it. */
export function slotDays(pixelsADay: number): number {
  const wanted = BAR_ROOM / pixelsADay
  const step = LADDER.find((days) => days >= wanted)
  return step ?? Math.ceil(wanted / 364) * 364
}

function crowdOf(items: LaneItem[]): Crowd {
  const counts = sumCounts(items.map((item) => item.counts))
  const count = items.reduce((sum, item) => sum + item.count, 0)
  return { items, count, counts, first: items[0]!.middle, last: items.at(-1)!.middle }
}

/** Whether zooming in further would part the statements of a crowd. */
export function canPart({ first, last, items }: Crowd): boolean {
  return first !== last || items.some((item) => item.mark === undefined && item.date === undefined)
}

/**
 * Parts the items of one lane, which come in order of their middle, into single ones and crowds.
 * What is only counted is never single.
 */
export function partCrowds(
  items: readonly LaneItem[],
  slot: number,
): { single: LaneItem[]; crowds: Crowd[] } {
  const single: LaneItem[] = []
  const crowds: Crowd[] = []
  const settle = (group: LaneItem[]) => {
    if (group.length === 0) return
    const crowd = crowdOf(group)
    const most = crowd.first === crowd.last ? MOST_STACKED : MOST_LOOSE
    const counted = group.some(({ mark }) => mark === undefined)
    if (!counted && crowd.count <= most) single.push(...group)
    // A month and its middle day stand at one place; only a date each has a list of its own.
    else if (counted && crowd.first === crowd.last) {
      for (const items of Map.groupBy(group, ({ date }) => date).values()) {
        crowds.push(crowdOf(items))
      }
    } else crowds.push(crowd)
  }
  let group: LaneItem[] = []
  let at: number | undefined
  for (const item of items) {
    const here = Math.floor(item.middle / 2 / slot)
    if (here !== at) {
      settle(group)
      group = []
      at = here
    }
    group.push(item)
  }
  settle(group)
  return { single, crowds }
}
