/** The numbers of a trend as rows: its bins, then what fits none, then the sums. */
import type { StatementFilter } from '#src/contract/filter.ts'
import type { TrendSeries, Trends } from '#src/contract/trends.ts'
import { sizeOf } from './drawnSeries.ts'
import { inBin, inexactFilter, undatedFilter } from './trendFilters.ts'

export interface TableRow {
  key: string
  /** The bin it stands for; else what it is. */
  head: Trends['bins'][number] | 'inexact' | 'undated' | 'total'
  /** One number a series. */
  counts: readonly number[]
  /** Statements, each counted once; by topic fewer than the counts add up to. */
  sum: number
  /** The statements of the row, all series. */
  filter: StatementFilter
}

/** All rows of a trend. Rows for what fits no bin stand only where there is something. */
export function tableRows(trends: Trends, filter: StatementFilter): TableRow[] {
  const { bins, series, totals, inexact, undated, total } = trends
  const rows = bins.map((bin, at): TableRow => ({
    key: bin.from,
    head: bin,
    counts: series.map(({ counts }) => counts[at]!),
    sum: totals[at]!,
    filter: inBin(filter, bin, trends),
  }))
  const apart = (
    head: 'inexact' | 'undated' | 'total',
    sum: number,
    countOf: (each: TrendSeries) => number,
    own: StatementFilter,
  ) => rows.push({ key: head, head, counts: series.map(countOf), sum, filter: own })
  if (inexact > 0) {
    apart('inexact', inexact, (each) => each.inexact, inexactFilter(filter, trends))
  }
  if (undated > 0) apart('undated', undated, (each) => each.undated, undatedFilter(filter))
  apart('total', total, sizeOf, filter)
  return rows
}
