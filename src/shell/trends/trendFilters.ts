/** The filters behind the numbers of a trend: each brings up exactly the statements counted. */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { commonUnder } from '#src/contract/countedAs.ts'
import type { BarStance } from '#src/contract/records.ts'
import type { Trends } from '#src/contract/trends.ts'
import type { TrendKind } from '#src/contract/viewChoices.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { withChoice } from '#src/shell/useAddress.ts'

type Bin = Trends['bins'][number]

/** What of a trend the filters need. */
export type Counted = Pick<Trends, 'unit' | 'inexact'>

/** The same with fewer values: those of `values` that the filter lets through as it is. */
function narrowed(filter: StatementFilter, key: FilterKey, values: readonly string[]) {
  const now: readonly string[] = filter[key]?.any ?? []
  const none = filter[key]?.none ?? []
  const any = now.length === 0 ? values : values.filter((value) => now.includes(value))
  return withChoice(filter, key, { any, none })
}

/** What a bin counts. Dates of the filter that lie inside the bin stay, for they cut it. */
export function inBin(filter: StatementFilter, bin: Bin, trends: Counted): StatementFilter {
  const from = filter.from?.any.toSorted()[0]
  const to = filter.to?.any.toSorted((a, b) => intervalOf(a).end - intervalOf(b).end).at(-1)
  const first = from && intervalOf(from).start > intervalOf(bin.from).start ? from : bin.from
  const last = to && intervalOf(to).end < intervalOf(bin.to).end ? to : bin.to
  const lower = withChoice(filter, 'from', { any: [first], none: filter.from?.none ?? [] })
  const dated = withChoice(lower, 'to', { any: [last], none: filter.to?.none ?? [] })
  if (trends.inexact === 0) return dated
  // A year overlaps each of its months, and a month its weeks; no bin counts them.
  return narrowed(dated, 'precision', trends.unit === 'month' ? ['day', 'month'] : ['day'])
}

/** What is dated less exactly than a bin is wide. */
export function inexactFilter(filter: StatementFilter, { unit }: Pick<Trends, 'unit'>) {
  return narrowed(filter, 'precision', unit === 'month' ? ['year'] : ['month', 'year'])
}

/** What has no date. */
export function undatedFilter(filter: StatementFilter): StatementFilter {
  return narrowed(filter, 'precision', ['none'])
}

/**
 * What the series with these keys count, all bins; several for those drawn as one. Undefined where
 * no filter can say it.
 */
export function inSeries(
  filter: StatementFilter,
  by: TrendKind,
  keys: readonly string[],
): StatementFilter | undefined {
  if (by === 'group') return withChoice(filter, 'group', { any: keys })
  if (by === 'topic' && !keys.includes('')) {
    return withChoice(filter, 'topic', { any: keys, none: filter.topic?.none ?? [] })
  }
  const counted = by === 'stance' ? keys : ['none']
  const values = counted.map((stance) => commonUnder(stance as BarStance, filter))
  const asked: readonly string[] = filter.common?.any ?? []
  // What was asked for already was judged on other positions: both together can't be said.
  if (asked.length > 0 && !values.every((value) => asked.includes(value))) return undefined
  return withChoice(filter, 'common', { any: values, none: filter.common?.none ?? [] })
}
