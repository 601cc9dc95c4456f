/** The bins of the timeline, from their definition: one after the other, each statement tested. */
import type { LaneBin } from '#src/contract/lanes.ts'
import { compareDates, dayText, mondayOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import { zeros } from './counts.ts'
import type { Placed } from './lanes.ts'

function binLength(days: number, lanes: number, most: number): number {
  const ladder = [1, 2, 4, 7, 14, 28, 56, 91, 182, 364]
  while (ladder.length < 40) ladder.push(ladder.at(-1)! * 2)
  if (days <= 62) return 1
  return ladder.find((length) => (lanes * days) / length <= most && days / length <= 96)!
}

/** The bin of a length that holds a moment; all lengths have one that begins on the same Monday. */
function binAround(moment: number, length: number): Interval {
  const monday = mondayOf(0)
  const start = monday + Math.floor((moment - monday) / length) * length
  return { start, end: start + length - 1 }
}

/** Counts of what has its middle within the window, by lane, bin and, in bins of a day, date. */
export function binsOf(
  placed: readonly Placed[],
  window: Interval,
  lanes: number,
  most: number,
): LaneBin[] {
  const days = placed.map(({ middle }) => Math.floor(middle))
  const start = window.start === -Infinity ? days.reduce((a, b) => Math.min(a, b)) : window.start
  const end = window.end === Infinity ? days.reduce((a, b) => Math.max(a, b)) : window.end
  const within = placed.filter(({ middle }) => middle >= start && middle < end + 1)
  const length = binLength(end - start + 1, lanes, most)
  const bins = new Map<string, LaneBin>()
  for (const { lane, middle, date, stance } of within) {
    const bin = binAround(middle, length)
    const name = `${lane} ${bin.start} ${length === 1 ? date : ''}`
    if (!bins.has(name)) {
      bins.set(name, {
        lane,
        start: dayText(bin.start),
        end: dayText(bin.end),
        ...(length === 1 ? { date } : {}),
        counts: zeros(),
      })
    }
    bins.get(name)!.counts[stance] += 1
  }
  return [...bins.values()].toSorted(
    (a, b) =>
      a.lane - b.lane ||
      compareDates(a.start, b.start) ||
      (a.date && b.date ? compareDates(a.date, b.date) : 0),
  )
}
