/** The time histogram (product.md §5): counted by date and stance, then binned. */
import type { TimeHistogram } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { DATES } from './bits.ts'
import { noCounts } from '#src/domain/stanceCounts.ts'
import type { DateValue } from './coder.ts'
import type { Columns } from './columns.ts'
import { commonStances } from './commonStances.ts'
import { rowsMissing } from './scan.ts'
import type { Scan } from './scan.ts'
import { STANCES, addCounts, hasCounts } from './stanceCounts.ts'
import { binAround, binNumber, binsFrom } from './timeBins.ts'
import type { Bin } from './timeBins.ts'

type Unit = TimeHistogram['unit']

const MIN_BARS = 12

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

/** Makes the histogram of a scan. */
export function timeHistogram(
  filter: StatementFilter,
  columns: Columns,
  result: Scan,
): TimeHistogram {
  const counts = countDates(filter, columns, result)
  const present = columns.dates.filter((_date, at) => hasCounts(counts, at + 1))
  const { unit, first, bins } = chooseBins(present)
  const bars = bins.map(({ from, to }) => ({ from, to, counts: noCounts() }))
  const inexact = noCounts()
  const undated = noCounts()
  addCounts(undated, counts, 0)
  for (const [at, date] of columns.dates.entries()) {
    if (!hasCounts(counts, at + 1)) continue
    const bin = binNumber(date, unit)
    const bar = bin === undefined ? undefined : bars[bin - first]
    addCounts(bar ? bar.counts : inexact, counts, at + 1)
  }
  return { unit, bars, inexact, undated }
}
