/** The numbers of a trend as rows: its bins, then what fits none, then the sums. */
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Trends } from '#src/contract/trends.ts'
import { sizeOf } from './drawnSeries.ts'
import { inBin, inexactFilter, inexactIn, undatedFilter, undatedIn } from './trendFilters.ts'

export interface TableRow {
  key: string
  /** The bin it stands for; else what it is. */
  head: Trends['bins'][number] | 'inexact' | 'undated' | 'total'
  /** One number a series. */
  counts: readonly number[]
  /** Of statements; undefined by topic, where series overlap. */
  sum: number | undefined
  /** The statements of the row, all series. */
  filter: StatementFilter
}

/** All rows of a trend. Rows for what fits no bin stand only where there is something. */
export function tableRows(trends: Trends, filter: StatementFilter): TableRow[] {
  const { by, bins, series } = trends
  const row = (
    key: string,
    head: TableRow['head'],
    counts: readonly number[],
    own: StatementFilter,
  ): TableRow => ({
    key,
    head,
    counts,
    sum: by === 'topic' ? undefined : counts.reduce((sum, count) => sum + count, 0),
    filter: own,
  })
  const rows = bins.map((bin, at) =>
    row(
      bin.from,
      bin,
      series.map(({ counts }) => counts[at]!),
      inBin(filter, bin, trends),
    ),
  )
  if (inexactIn(trends) > 0) {
    const counts = series.map(({ inexact }) => inexact)
    rows.push(row('inexact', 'inexact', counts, inexactFilter(filter, trends)))
  }
  if (undatedIn(trends) > 0) {
    const counts = series.map(({ undated }) => undated)
    rows.push(row('undated', 'undated', counts, undatedFilter(filter)))
  }
  rows.push({ ...row('total', 'total', series.map(sizeOf), filter), sum: trends.total })
  return rows
}
