import { useId } from 'react'
import type { Trends } from '#src/contract/trends.ts'
import { useAddress } from '#src/shell/useAddress.ts'
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
  const { address } = useAddress()
  const words = useTrendWords()
  const link = useTrendLink(told.target)
  const hatchId = useId()
  const { by, bins } = trends
  const { filter } = address
  const series = drawnSeries(trends).map((each) => ({
    ...each,
    name: words.drawnName(by, each),
    counted: told.counted ?? ((count: number) => words.counted(by, each, count)),
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
  const what = told.what ?? words.w.what(by, trends.unit, shape === 'share')
  return { trends, shape, series, segment, hatchId, words, what }
}
export type TrendDrawing = ReturnType<typeof useTrendDrawing>
