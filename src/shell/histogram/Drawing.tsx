import type { TimeHistogram } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { sumCounts } from '#src/domain/stanceCounts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { Bar } from './Bar.tsx'
import { Extras } from './Extras.tsx'
import { RangeHandles } from './RangeHandles.tsx'
import styles from './TimeHistogram.module.css'
import { BAR_HEIGHT, barsInRange, barsPerLink, histogramModel, labelEvery } from './barModel.ts'
import { barFilter } from './dateFilter.ts'
import { useBrush } from './useBrush.ts'
import { axisLabel, barDate, barName } from './words.ts'

/** What one label takes, with air. */
const LABEL_WIDTH = { month: 48, week: 80, day: 80 }

export type OnRange = (
  from: string | undefined,
  to: string | undefined,
  options: { replace: boolean },
) => void

/** Bars, the brushed range with its handles, and what has no place on the axis. */
export function Drawing(props: {
  histogram: TimeHistogram
  filter: StatementFilter
  width: number
  onRange: OnRange
}) {
  const { m, f } = useLanguage()
  const { histogram, filter, width, onRange } = props
  const { bars, unit } = histogram
  const model = histogramModel(histogram, width)
  const { step } = model
  const from = filter.from?.any[0]
  const to = filter.to?.any[0]
  const ranged = from !== undefined || to !== undefined
  const range = ranged ? barsInRange(bars, from, to) : undefined
  const every = labelEvery(step, LABEL_WIDTH[unit])
  const perLink = barsPerLink(step)
  const { handlers } = useBrush({
    step,
    count: bars.length,
    onBars: (first, last, options) => onRange(bars[first]!.from, bars[last]!.to, options),
  })
  const isPale = (at: number) =>
    ranged && (range === undefined || at < range.first || at > range.last)
  const firsts = bars.flatMap((_bar, at) => (at % perLink === 0 ? [at] : []))
  return (
    <>
      <div className={styles['axis']} style={{ width: model.axisEnd }} {...handlers}>
        {firsts.map((first) => {
          const group = bars.slice(first, first + perLink)
          const begin = group[0]!
          const end = group.at(-1)!
          const date =
            group.length === 1
              ? barDate(begin, unit, m, f)
              : m.histogram.week(f.date(begin.from), f.date(end.to))
          return (
            <Bar
              key={begin.from}
              boxes={model.bars.slice(first, first + perLink)}
              pale={group.map((_bar, at) => isPale(first + at))}
              slot={{ x: first * step, width: step * group.length }}
              name={barName(date, sumCounts(group.map(({ counts }) => counts)), m)}
              filter={barFilter(filter, begin.from, end.to, histogram)}
            />
          )
        })}
        {bars.map((bar, at) =>
          at % every === 0 ? (
            <span
              key={bar.from}
              aria-hidden="true"
              className={styles['label']}
              data-edge={at === 0 && step < LABEL_WIDTH[unit] + 14 ? '' : undefined}
              style={{ left: (at + 0.5) * step }}
            >
              {axisLabel(bars, at, unit, f)}
            </span>
          ) : null,
        )}
        {range && (
          <div
            className={styles['range']}
            style={{
              left: range.first * step,
              width: (range.last - range.first + 1) * step,
              height: BAR_HEIGHT + 4,
            }}
          />
        )}
        {bars.length > 1 && (
          <RangeHandles
            step={step}
            range={range ?? { first: 0, last: bars.length - 1 }}
            set={ranged}
            dates={bars.map((bar) => barDate(bar, unit, m, f))}
            onBars={(first, last) =>
              first === 0 && last === bars.length - 1
                ? onRange(undefined, undefined, { replace: true })
                : onRange(bars[first]!.from, bars[last]!.to, { replace: ranged })
            }
            onClear={() => onRange(undefined, undefined, { replace: false })}
          />
        )}
      </div>
      <Extras histogram={histogram} filter={filter} model={model} pale={ranged} />
    </>
  )
}
