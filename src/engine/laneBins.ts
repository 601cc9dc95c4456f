/** The statements of lanes counted by bins of time. */
import type { LaneBin } from '#src/contract/lanes.ts'
import { dayText } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import { noCounts } from '#src/domain/stanceCounts.ts'
import type { DateValue } from './coder.ts'
import type { Columns } from './columns.ts'
import type { LaneParts } from './laneParts.ts'
import { STANCES, addCounts, hasCounts } from './stanceCounts.ts'
import { MONDAY } from './timeBins.ts'

/** Lengths of bins in days; longer ones double the last. */
const LENGTHS = [1, 2, 4, 7, 14, 28, 56, 91, 182, 364] as const
/** The days asked for are cut into at most about this many bins. */
const MOST_ALONG = 96

/** Of so few days every one has bins of its own: at the nearest zoom each date must be at hand. */
const FEW_DAYS = 62

/** The shortest length that keeps within both limits. */
function binLength(days: number, lanes: number, most: number): number {
  if (days <= FEW_DAYS) return 1
  const fits = (length: number) => lanes * days <= most * length && days <= MOST_ALONG * length
  const found = LENGTHS.find(fits)
  if (found !== undefined) return found
  let length: number = LENGTHS.at(-1)!
  while (!fits(length)) length *= 2
  return length
}

/** The days asked for, an open side closed by the first or last of the middles. */
function closed({ asked, present }: LaneParts): Interval {
  let first = Infinity
  let last = -Infinity
  for (const { middle } of present) {
    first = Math.min(first, middle)
    last = Math.max(last, middle)
  }
  return {
    start: asked.start === -Infinity ? first : asked.start,
    end: asked.end === Infinity ? last : asked.end,
  }
}

type Slot = Pick<LaneBin, 'start' | 'end' | 'date'>

/** The bins over some days, in order, and by date number the one of its middle (-1: none). */
interface Slots {
  slots: Slot[]
  slotOf: Int32Array
}

/** The bin of each day is counted on from a Monday, whatever is asked for: panning moves none. */
const binOf = (day: number, length: number) => Math.floor((day + MONDAY) / length)

function slotsOfDays({ start, end }: Interval, length: number, dates: readonly DateValue[]) {
  const first = binOf(start, length)
  const slots = Array.from({ length: binOf(end, length) - first + 1 }, (_slot, at): Slot => {
    const from = (first + at) * length - MONDAY
    return { start: dayText(from), end: dayText(from + length - 1) }
  })
  const slotOf = new Int32Array(dates.length + 1).fill(-1)
  for (const [at, { middle }] of dates.entries()) {
    if (middle >= start && middle <= end) slotOf[at + 1] = binOf(middle, length) - first
  }
  return { slots, slotOf }
}

/** A slot a date: those of one day in the order of `said`. */
function slotsOfDates({ start, end }: Interval, dates: readonly DateValue[]): Slots {
  const within = dates
    .map((date, at) => ({ date, number: at + 1 }))
    .filter(({ date: { middle } }) => middle >= start && middle <= end)
    .toSorted(
      ({ date: a }, { date: b }) => a.middle - b.middle || a.end - b.end || a.start - b.start,
    )
  const slotOf = new Int32Array(dates.length + 1).fill(-1)
  for (const [slot, { number }] of within.entries()) slotOf[number] = slot
  const slots = within.map(({ date: { date, middle } }) => {
    const day = dayText(middle)
    return { start: day, end: day, date }
  })
  return { slots, slotOf }
}

/** Entries by lane, slot and stance. */
function countSlots({ entries, laneOfKey, lanes }: LaneParts, slots: Slots, columns: Columns) {
  const { rows, keys, stances } = entries
  const { date } = columns
  const width = slots.slots.length
  const counts = new Int32Array(lanes * width * STANCES)
  for (let at = 0; at < rows.length; at++) {
    const slot = slots.slotOf[date[rows[at]!]!]!
    if (slot >= 0) counts[(laneOfKey[keys[at]!]! * width + slot) * STANCES + stances[at]!]!++
  }
  return counts
}

/**
 * Dated entries whose middle lies within the days asked for, counted by lane and bin, empty bins left out.
 * Bins are as short as about `most` of them over all lanes allow.
 */
export function laneBins(parts: LaneParts, most: number, columns: Columns): LaneBin[] {
  const range = closed(parts)
  const days = range.end - range.start + 1
  // Places may meet days that hold no middle.
  if (!(days > 0)) return []
  const length = binLength(days, parts.lanes, most)
  const slots =
    length === 1 ? slotsOfDates(range, columns.dates) : slotsOfDays(range, length, columns.dates)
  const numbers = countSlots(parts, slots, columns)
  const bins: LaneBin[] = []
  for (let lane = 0; lane < parts.lanes; lane++) {
    for (const [at, slot] of slots.slots.entries()) {
      const number = lane * slots.slots.length + at
      if (!hasCounts(numbers, number)) continue
      const counts = noCounts()
      addCounts(counts, numbers, number)
      bins.push({ lane, ...slot, counts })
    }
  }
  return bins
}
