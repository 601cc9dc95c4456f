/** The filters behind ranges and bars of time. */
import type { TimeHistogram } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { totalOf } from '#src/domain/stanceCounts.ts'
import { withChoice } from '../useAddress.ts'

/** The filter with its dates set anew; undefined takes a date away. */
export function withDates(
  filter: StatementFilter,
  from: string | undefined,
  to: string | undefined,
): StatementFilter {
  const lower = withChoice(filter, 'from', { any: from === undefined ? [] : [from] })
  return withChoice(lower, 'to', { any: to === undefined ? [] : [to] })
}

/**
 * The statements of the bars from `from` to `to`, and no others: a year overlaps each of its months,
 * and a month its weeks, but neither is counted there.
 */
export function barFilter(
  filter: StatementFilter,
  from: string,
  to: string,
  { unit, inexact }: Pick<TimeHistogram, 'unit' | 'inexact'>,
): StatementFilter {
  const dated = withDates(filter, from, to)
  if (totalOf(inexact) === 0) return dated
  const asked: readonly string[] = filter.precision?.any ?? []
  const exact = (unit === 'month' ? ['day', 'month'] : ['day']).filter(
    (each) => asked.length === 0 || asked.includes(each),
  )
  return withChoice(dated, 'precision', { any: exact, none: filter.precision?.none ?? [] })
}
