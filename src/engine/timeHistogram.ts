/** The time histogram (product.md §5): counted by date and stance, then binned. */
import { barStances } from '#src/contract/endpoints.ts'
import type { BarStance, StanceCounts, TimeHistogram } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { dayText, intervalOf, mondayOf } from '#src/domain/dates.ts'
import { DATES } from './bits.ts'
import type { CodedPosition, Columns, DateValue } from './columns.ts'
import type { Scan } from './scan.ts'

type Unit = TimeHistogram['unit']

const MIN_BARS = 12
const STANCES = barStances.length

/** The common stance of the positions that match the filter, else `mixed`, else `none`. */
export function stanceUnder(
  filter: StatementFilter,
  positions: readonly CodedPosition[],
): BarStance {
  const topics = filter.topic?.any ?? []
  const stances: readonly string[] = filter.stance?.any ?? []
  const found = new Set<string>()
  for (const { topicId, stance } of positions) {
    if (topics.length > 0 && !topics.includes(topicId)) continue
    if (stances.length > 0 && !stances.includes(stance)) continue
    found.add(stance)
  }
  if (found.size > 1) return 'mixed'
  const [only] = found
  return barStances.find((stance) => stance === only) ?? 'none'
}

interface Bin {
  first: number
  from: string
  to: string
}

function monthStart(day: number): string {
  return dayText(day).slice(0, 7)
}

/** The bin that a day is in. */
function binOf(day: number, unit: Unit): Bin {
  if (unit === 'month') {
    const month = monthStart(day)
    return { first: intervalOf(month).start, from: month, to: month }
  }
  const first = unit === 'week' ? mondayOf(day) : day
  const last = unit === 'week' ? first + 6 : day
  return { first, from: dayText(first), to: dayText(last) }
}

/** The first day after a bin. */
function afterBin(bin: Bin): number {
  return intervalOf(bin.to).end + 1
}

/** All bins from the one of `first` to the one of `last`, without gaps. */
function binsOver(first: number, last: number, unit: Unit): Bin[] {
  const bins = [binOf(first, unit)]
  for (let day = afterBin(bins[0]!); day <= last;) {
    const bin = binOf(day, unit)
    bins.push(bin)
    day = afterBin(bin)
  }
  return bins
}

/** The coarsest unit with at least twelve bars over the span of the dates, and its bins. */
function chooseBins(dates: readonly DateValue[]): { unit: Unit; bins: Bin[] } {
  // A year alone fits in no bar, so it does not stretch the span either.
  const exact = dates.filter(({ precision }) => precision !== 'year')
  if (exact.length === 0) return { unit: 'month', bins: [] }
  let first = Infinity
  let last = -Infinity
  for (const { start, end } of exact) {
    first = Math.min(first, start)
    last = Math.max(last, end)
  }
  for (const unit of ['month', 'week'] as const) {
    const bins = binsOver(first, last, unit)
    if (bins.length >= MIN_BARS) return { unit, bins }
  }
  return { unit: 'day', bins: binsOver(first, last, 'day') }
}

const noCounts = (): StanceCounts => ({
  supports: 0,
  conditional: 0,
  neutral: 0,
  opposes: 0,
  mixed: 0,
  none: 0,
})

/** Counts of rows by date number and stance, under all keys but `from` and `to`. */
function countDates(filter: StatementFilter, columns: Columns, { masks, near }: Scan): Uint32Array {
  const stanceOf = Uint8Array.from(columns.positionSets, (set) =>
    barStances.indexOf(stanceUnder(filter, set)),
  )
  const counts = new Uint32Array((columns.dates.length + 1) * STANCES)
  const others = ~DATES
  const { date, position } = columns
  for (let at = 0; at < near.length; at++) {
    const row = near[at]!
    const cell = date[row]! * STANCES + stanceOf[position[row]!]!
    counts[cell]! += (masks[row]! & others) === 0 ? 1 : 0
  }
  return counts
}

function sumInto(target: StanceCounts, counts: Uint32Array, dateNumber: number) {
  for (const [at, stance] of barStances.entries()) {
    target[stance] += counts[dateNumber * STANCES + at]!
  }
}

const has = (counts: Uint32Array, dateNumber: number) =>
  counts.subarray(dateNumber * STANCES, (dateNumber + 1) * STANCES).some((count) => count > 0)

/** Makes the histogram of a scan. */
export function timeHistogram(
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): TimeHistogram {
  const counts = countDates(filter, columns, result)
  const present = columns.dates.filter((_date, at) => has(counts, at + 1))
  const { unit, bins } = chooseBins(present)
  const bars = bins.map(({ from, to }) => ({ from, to, counts: noCounts() }))
  const barAt = new Map(bins.map(({ first }, at) => [first, bars[at]!]))
  const inexact = noCounts()
  const undated = noCounts()
  sumInto(undated, counts, 0)
  for (const [at, { start, end }] of columns.dates.entries()) {
    if (!has(counts, at + 1)) continue
    const bin = bins.length > 0 ? binOf(start, unit) : undefined
    const bar = bin && end < afterBin(bin) ? barAt.get(bin.first) : undefined
    sumInto(bar ? bar.counts : inexact, counts, at + 1)
  }
  return { unit, bars, inexact, undated }
}
