/** The numbers at the left of a chart. */
import type { DrawnSeries } from './drawnSeries.ts'
import type { TrendShape } from '#src/contract/address.ts'

const SHARES = [0, 0.25, 0.5, 0.75, 1]
/** As many steps find room over one another. */
const MOST_STEPS = 7

/** The highest that is drawn: a bar, or a number on a line. */
function highestOf(shape: TrendShape, series: readonly Pick<DrawnSeries, 'counts'>[]): number {
  const bins = series[0]?.counts ?? []
  const heights = bins.map((_count, bin) => {
    const counts = series.map((each) => each.counts[bin]!)
    return shape === 'line' ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0)
  })
  return Math.max(0, ...heights)
}

/** Steps of 1, 2 or 5, times ten as often as it takes: the smallest that has room. */
function stepFor(highest: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((each) => highest <= each * power * MOST_STEPS)
    if (step !== undefined) return step * power
  }
}

/** Even whole numbers from nought to the first that is not below the highest; shares to 1. */
export function valueTicks(drawing: {
  shape: TrendShape
  series: readonly Pick<DrawnSeries, 'counts'>[]
}): number[] {
  if (drawing.shape === 'share') return SHARES
  const highest = highestOf(drawing.shape, drawing.series)
  const step = stepFor(highest)
  const steps = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: steps + 1 }, (_tick, at) => at * step)
}
