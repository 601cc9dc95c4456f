/** The time histogram (product.md §5): counted by date and stance, then binned. */
import { barStances } from '#src/contract/records.ts'
import type { StanceCounts, TimeHistogram } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { DATES } from './bits.ts'
import type { Columns, DateValue } from './columns.ts'
import { commonStances } from './commonStances.ts'
import { rowsMissing } from './scan.ts'
import type { Scan } from './scan.ts'
import { binAround, binNumber, binsFrom } from './timeBins.ts'
import type { Bin } from './timeBins.ts'

type Unit = TimeHistogram['unit']

const MIN_BARS = 12
const STANCES = barStances.length

/** The coarsest unit with at least twelve bars over the span of the dates, and its bins. */
function chooseBins(dates: readonly DateValue[]): { unit: Unit; first: number; bins: Bin[] } {
  let first = Infinity
  let last = -Infinity
  for (const { start, end, precision } of dates) {
    // A year alone fits in no bar, so it does not stretch the span either.
    if (precision === 'year') continue
    first = Math.min(first, start)
    last = Math.max(last, end)
  }
  if (first > last) return { unit: 'month', first: 0, bins: [] }
  for (const unit of ['month', 'week'] as const) {
    const [from, to] = [binAround(first, unit), binAround(last, unit)]
    if (to - from + 1 >= MIN_BARS) return { unit, first: from, bins: binsFrom(from, to, unit) }
  }
  return { unit: 'day', first, bins: binsFrom(first, last, 'day') }
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
function countDates(filter: StatementFilter, columns: Columns, result: Scan): Int32Array {
  const stanceOf = commonStances(filter, columns)
  const counts = new Int32Array((columns.dates.length + 1) * STANCES)
  const { date, position } = columns
  for (const rows of [result.matched, ...rowsMissing(result, DATES)]) {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      counts[date[row]! * STANCES + stanceOf[position[row]!]!]!++
    }
  }
  return counts
}

function sumInto(target: StanceCounts, counts: Int32Array, dateNumber: number) {
  for (const [at, stance] of barStances.entries()) {
    target[stance] += counts[dateNumber * STANCES + at]!
  }
}

function has(counts: Int32Array, dateNumber: number): boolean {
  for (let at = dateNumber * STANCES; at < (dateNumber + 1) * STANCES; at++) {
    if (counts[at]! > 0) return true
  }
  return false
}

/** Makes the histogram of a scan. */
export function timeHistogram(
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): TimeHistogram {
  const counts = countDates(filter, columns, result)
  const present = columns.dates.filter((_date, at) => has(counts, at + 1))
  const { unit, first, bins } = chooseBins(present)
  const bars = bins.map(({ from, to }) => ({ from, to, counts: noCounts() }))
  const inexact = noCounts()
  const undated = noCounts()
  sumInto(undated, counts, 0)
  for (const [at, date] of columns.dates.entries()) {
    if (!has(counts, at + 1)) continue
    const bin = binNumber(date, unit)
    const bar = bin === undefined ? undefined : bars[bin - first]
    sumInto(bar ? bar.counts : inexact, counts, at + 1)
  }
  return { unit, bars, inexact, undated }
}
