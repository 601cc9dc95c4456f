/** The filters behind the numbers of a trend: each brings up exactly the statements counted. */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { stances } from '#src/contract/records.ts'
import type { TrendKind, Trends } from '#src/contract/trends.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { withChoice } from '#src/shell/useAddress.ts'

type Bin = Trends['bins'][number]

/** What of a trend the filters need. */
export type Counted = Pick<Trends, 'by' | 'unit' | 'series'>

/** The same with fewer values: those of `values` that the filter lets through as it is. */
function narrowed(filter: StatementFilter, key: FilterKey, values: readonly string[]) {
  const now: readonly string[] = filter[key]?.any ?? []
  const none = filter[key]?.none ?? []
  const any = now.length === 0 ? values : values.filter((value) => now.includes(value))
  return withChoice(filter, key, { any, none })
}

/** How many are dated less exactly than a bin is wide, over all series. */
export function inexactIn({ series }: Pick<Trends, 'series'>): number {
  return series.reduce((sum, { inexact }) => sum + inexact, 0)
}

/** How many have no date, over all series. */
export function undatedIn({ series }: Pick<Trends, 'series'>): number {
  return series.reduce((sum, { undated }) => sum + undated, 0)
}

/** What a bin counts. Dates of the filter that lie inside the bin stay, for they cut it. */
export function inBin(filter: StatementFilter, bin: Bin, trends: Counted): StatementFilter {
  const from = filter.from?.any.toSorted()[0]
  const to = filter.to?.any.toSorted((a, b) => intervalOf(a).end - intervalOf(b).end).at(-1)
  const first = from && intervalOf(from).start > intervalOf(bin.from).start ? from : bin.from
  const last = to && intervalOf(to).end < intervalOf(bin.to).end ? to : bin.to
  const lower = withChoice(filter, 'from', { any: [first], none: filter.from?.none ?? [] })
  const dated = withChoice(lower, 'to', { any: [last], none: filter.to?.none ?? [] })
  if (inexactIn(trends) === 0) return dated
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
 * The filter with a topic asked for. `common` looks at the positions on the topics asked for, so
 * one more topic could let in statements that others of their positions made mixed. Those are kept
 * out by their stances; where that can't be said, there is none.
 */
function onTopics(filter: StatementFilter, topics: readonly string[]): StatementFilter | undefined {
  const { any: asked = [], none = [] } = filter.topic ?? {}
  const on = withChoice(filter, 'topic', { any: topics, none })
  if (!filter.common || (asked.length === 1 && topics.length === 1)) return on
  const [common, ...more] = filter.common.any
  const one = common !== undefined && more.length === 0 && common !== 'mixed' && common !== 'none'
  if (!one || asked.length > 0) return undefined
  const stance = filter.stance ?? { any: [], none: [] }
  const looked: readonly string[] = stance.any.length > 0 ? stance.any : stances
  const others = [...stance.none, ...looked.filter((each) => each !== common)]
  return withChoice(on, 'stance', { any: stance.any, none: [...new Set(others)].toSorted() })
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
  if (by === 'stance') return withChoice(filter, 'common', { any: keys })
  if (by === 'group') return withChoice(filter, 'group', { any: keys })
  if (keys.includes('')) return withChoice(filter, 'common', { any: ['none'] })
  return onTopics(filter, keys)
}
