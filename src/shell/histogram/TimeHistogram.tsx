import { useLayoutEffect, useRef, useState } from 'react'
import type { TimeHistogram as Histogram } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { withChoice } from '../useAddress.ts'
import { Bar } from './Bar.tsx'
import { RangeHandles } from './RangeHandles.tsx'
import styles from './TimeHistogram.module.css'
import { BAR_HEIGHT, barsInRange, histogramModel, labelEvery } from './barModel.ts'
import { useBrush } from './useBrush.ts'
import { axisLabel, barDate, barName } from './words.ts'

const HEIGHT = BAR_HEIGHT + 22
/** What one label takes, with air. */
const LABEL_WIDTH = { month: 48, week: 62, day: 62 }

/** Follows the width of an element. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}

/**
 * Statements over time: a bar a month, week or day, divided by stance. Every bar is a link to its
 * statements; a range is brushed by mouse, finger or the two handles.
 */
export function TimeHistogram(props: {
  histogram: Histogram | undefined
  filter: StatementFilter
  onRange: (from: string | undefined, to: string | undefined, options: { replace: boolean }) => void
}) {
  const { m } = useLanguage()
  const { ref, width } = useWidth()
  const { histogram } = props
  return (
    <div ref={ref} className={styles['place']} style={{ height: HEIGHT }}>
      {histogram && width > 0 && (
        <figure
          className={styles['figure']}
          aria-label={m.histogram.name[histogram.unit]}
          title={histogram.bars.length > 1 ? m.histogram.hint : undefined}
        >
          {histogram.bars.length === 0 && <p className={styles['none']}>{m.histogram.none}</p>}
          <Drawing {...props} histogram={histogram} width={width} />
        </figure>
      )}
    </div>
  )
}

function Drawing(props: {
  histogram: Histogram
  filter: StatementFilter
  width: number
  onRange: (from: string | undefined, to: string | undefined, options: { replace: boolean }) => void
}) {
  const { m, f } = useLanguage()
  const { histogram, filter, width, onRange } = props
  const { bars, unit } = histogram
  const model = histogramModel(histogram, width)
  const from = filter.from?.any[0]
  const to = filter.to?.any[0]
  const ranged = from !== undefined || to !== undefined
  const range = ranged ? barsInRange(bars, from, to) : undefined
  const every = labelEvery(model.step, LABEL_WIDTH[unit])
  const { dragging, handlers } = useBrush({
    step: model.step,
    count: bars.length,
    onBars: (first, last, options) => onRange(bars[first]!.from, bars[last]!.to, options),
  })
  const withDates = (dates: { from?: string; to?: string; precision?: string[] }) => {
    let next = withChoice(filter, 'from', { any: dates.from ? [dates.from] : [] })
    next = withChoice(next, 'to', { any: dates.to ? [dates.to] : [] })
    return dates.precision ? withChoice(next, 'precision', { any: dates.precision }) : next
  }
  const outside = (at: number) =>
    ranged && (range === undefined || at < range.first || at > range.last)
  return (
    <>
      <div
        className={styles['axis']}
        data-dragging={dragging ? '' : undefined}
        style={{ width: model.axisEnd }}
        {...handlers}
      >
        {model.bars.map((box, at) => {
          const bar = bars[at]!
          return (
            <Bar
              key={bar.from}
              box={box}
              slot={{ x: at * model.step, width: model.step }}
              name={barName(barDate(bar, unit, m, f), bar.counts, m)}
              filter={withDates({ from: bar.from, to: bar.to })}
              pale={outside(at)}
              label={at % every === 0 ? axisLabel(bars, at, unit, f) : undefined}
              atEdge={at === 0 && model.step < LABEL_WIDTH[unit] + 14}
            />
          )
        })}
        {range && (
          <div
            className={styles['range']}
            style={{
              left: range.first * model.step,
              width: (range.last - range.first + 1) * model.step,
              height: BAR_HEIGHT + 4,
            }}
          />
        )}
        {bars.length > 1 && (
          <RangeHandles
            step={model.step}
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
      {model.inexact && (
        <Bar
          box={model.inexact}
          slot={{ x: model.inexact.x - 15, width: 62 }}
          name={barName(m.histogram.inexact, histogram.inexact, m)}
          filter={withDates({ precision: unit === 'month' ? ['year'] : ['month', 'year'] })}
          pale={ranged}
          label={m.histogram.inexact}
        />
      )}
      {model.undated && (
        <Bar
          box={model.undated}
          slot={{ x: model.undated.x - 15, width: 62 }}
          name={barName(m.histogram.undated, histogram.undated, m)}
          filter={withDates({ precision: ['none'] })}
          pale={ranged}
          label={m.histogram.undated}
        />
      )}
    </>
  )
}
