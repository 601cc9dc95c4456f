/** The series of a trend as they are drawn: the largest apart, the rest as one. */
import type { TrendSeries, Trends } from '#src/contract/trends.ts'

/** So many series have a colour of their own. */
export const MOST_DRAWN = 7

export interface DrawnSeries {
  /** Names it in the drawing: a stance, a place among the colours, `others` or `none`. */
  look: string
  /** The keys of the series that it stands for. */
  keys: readonly string[]
  /** The series it stands for, where it is but one. */
  only: TrendSeries | undefined
  /** One number a bin. */
  counts: readonly number[]
}

const drawn = (look: string, series: readonly TrendSeries[]): DrawnSeries => ({
  look,
  keys: series.map(({ key }) => key),
  only: series.length === 1 ? series[0] : undefined,
  counts: (series[0]?.counts ?? []).map((_count, at) =>
    series.reduce((sum, { counts }) => sum + counts[at]!, 0),
  ),
})

/** All that a series counts: its bins, and what fits none. */
export function sizeOf({ counts, inexact, undated }: TrendSeries): number {
  return counts.reduce((sum, count) => sum + count, inexact + undated)
}

/**
 * Stances each by itself. Of groups and topics the largest, then the others as one; statements
 * without a position come last.
 */
export function drawnSeries({ by, series }: Pick<Trends, 'by' | 'series'>): DrawnSeries[] {
  if (by === 'stance') return series.map((each) => drawn(each.key, [each]))
  const keyed = series.filter(({ key }) => key !== '')
  const without = series.filter(({ key }) => key === '')
  const others = keyed.slice(MOST_DRAWN)
  return [
    ...keyed.slice(0, MOST_DRAWN).map((each, at) => drawn(String(at + 1), [each])),
    ...(others.length > 0 ? [drawn('others', others)] : []),
    ...without.map((each) => drawn('none', [each])),
  ]
}

/** Whether a bin or more holds anything. */
export function isDrawable({ series }: Pick<Trends, 'series'>): boolean {
  return series.some(({ counts }) => counts.some((count) => count > 0))
}
