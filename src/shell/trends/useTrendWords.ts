import { trends as en } from '#src/i18n/en/trends.ts'
import { trends as fr } from '#src/i18n/fr/trends.ts'
import type { TrendSeries, Trends } from '#src/contract/trends.ts'
import { pick } from '#src/domain/text2.ts'
import { barDate } from '#src/shell/histogram/words.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import type { LanguageValue } from '#src/ui/language.tsx'
import { useMemo } from 'react'
import type { DrawnSeries } from './drawnSeries.ts'

/** The words of the trends, and the names of bins and series in the language of the page. */
export function useTrendWords() {
  const { m, f, lang } = useLanguage()
  const w = useWords({ en, fr })
  return useMemo(() => trendWords(w, { m, f, lang }), [w, m, f, lang])
}

function trendWords(w: typeof en, { m, f, lang }: LanguageValue) {
  const seriesName = (by: Trends['by'], { key, label }: TrendSeries): string => {
    if (label) return pick(label, lang).text
    const stances: Record<string, string> = m.records.stance
    return (by === 'stance' ? stances[key] : undefined) ?? (key || m.records.stance.none)
  }
  const drawnName = (by: Trends['by'], series: DrawnSeries): string =>
    series.only ? seriesName(by, series.only) : w.others(series.keys.length)
  /** `9 statements`; of topics drawn as one a statement may count several times. */
  const counted = (by: Trends['by'], series: DrawnSeries, count: number): string =>
    by === 'topic' && !series.only ? w.counted(count) : m.records.statements(count)
  const binName = ({ unit }: Pick<Trends, 'unit'>, bin: Trends['bins'][number]): string =>
    barDate(bin, unit, m, f)
  /** The same where room is scarce. */
  const binShort = (trends: Pick<Trends, 'unit'>, bin: Trends['bins'][number]): string =>
    trends.unit === 'month'
      ? binName(trends, bin)
      : m.histogram.week(f.date(bin.from, 'short'), f.date(bin.to, 'short'))
  return { w, m, f, lang, seriesName, drawnName, counted, binName, binShort }
}
