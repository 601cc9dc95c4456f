import { useId, useMemo } from 'react'
import type { Trends } from '#src/contract/trends.ts'
import { useListedAddress } from '#src/shell/useAddress.ts'
import { drawnSeries } from './drawnSeries.ts'
import type { TrendShape } from '#src/contract/address.ts'
import { inBin, inSeries } from './trendFilters.ts'
import { useTrendLink } from './useTrendLink.ts'
import type { TrendTarget } from './useTrendLink.ts'
import { useTrendWords } from './useTrendWords.ts'

/** Of a chart that counts something else than statements, or leads elsewhere. */
export interface TrendTelling {
  target?: TrendTarget
  /** `9 articles`, for a number. */
  counted?: (count: number) => string
  /** What is drawn: `Shares of articles a month by group`. */
  what?: string
}

/** A trend as it is drawn: its series with their names, and the links behind every part. */
export function useTrendDrawing(trends: Trends, shape: TrendShape, told: TrendTelling = {}) {
  const { filter } = useListedAddress()
  const words = useTrendWords()
  const link = useTrendLink(told.target)
  const hatchId = useId()
  const { counted, what } = told
  // The same as long as it says the same: to draw it anew takes a slow phone half a second.
  return useMemo(() => {
    const { by, bins } = trends
    const series = drawnSeries(trends).map((each) => ({
      ...each,
      name: words.drawnName(by, each),
      counted: counted ?? ((count: number) => words.counted(by, each, count)),
      link: link(inSeries(filter, by, each.keys)),
    }))
    /** Name and link of one number. */
    const segment = (at: number, bin: number) => {
      const each = series[at]!
      const name = words.w.segment(
        words.binName(trends, bins[bin]!),
        each.name,
        each.counted(each.counts[bin]!),
      )
      return { name, link: link(inSeries(inBin(filter, bins[bin]!, trends), by, each.keys)) }
    }
    const whole = what ?? words.w.what(by, trends.unit, shape === 'share')
    return { trends, shape, series, segment, hatchId, words, what: whole }
  }, [trends, shape, counted, what, filter, words, link, hatchId])
}
export type TrendDrawing = ReturnType<typeof useTrendDrawing>
