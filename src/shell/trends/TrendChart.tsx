import { memo, useRef } from 'react'
import { Bar, BarChart, Line, LineChart } from 'recharts'
import type { BarShapeProps, DotItemDotProps } from 'recharts'
import { Axes, MARGIN } from './Axes.tsx'
import { Hatch } from './Marker.tsx'
import { PickedColumn } from './PickedColumn.tsx'
import picked from './PickedColumn.module.css'
import styles from './TrendChart.module.css'
import { BarSegment, LineDot } from './chartParts.tsx'
import type { Row } from './chartParts.tsx'
import { keepFocus } from './keepFocus.ts'
import { lookOf } from './looks.ts'
import { useArrowKeys } from './useArrowKeys.ts'
import { useTouched } from './useTouched.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** The widest a bar gets, so that a single bin is no wall. */
const WIDEST_BAR = 72

interface ChartProps {
  drawing: TrendDrawing
  width: number
  height: number
}

/**
 * The drawing, one stop of Tab, and under it the numbers of the column that a finger touched:
 * parts of a chart are smaller than a finger.
 */
export const TrendChart = memo(function TrendChart(props: ChartProps) {
  const { drawing } = props
  const { w } = drawing.words
  const ref = useRef<HTMLDivElement>(null)
  const onKeyDown = useArrowKeys(ref)
  const { bin, pick, handlers } = useTouched(ref, drawing)
  const leave = () => {
    pick(undefined)
    ref.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <div
        {...handlers}
        ref={ref}
        onKeyDown={onKeyDown}
        onClick={keepFocus}
        data-chart=""
        className={styles['chart']}
        role="group"
        tabIndex={0}
        aria-label={w.chart(drawing.what)}
      >
        <Drawn {...props} />
      </div>
      {bin === undefined ? (
        <p className={picked['hint']}>{w.column.hint[drawing.trends.unit]}</p>
      ) : (
        <PickedColumn
          drawing={drawing}
          bin={bin}
          onPick={(next) => (next === undefined ? leave() : pick(next))}
          onFollow={leave}
        />
      )}
    </>
  )
})

/** Stacked bars, shares or lines, every part of them a link. To draw them takes a slow phone long. */
const Drawn = memo(function Drawn({ drawing, width, height }: ChartProps) {
  const { trends, series, shape, hatchId } = drawing
  const rows = trends.bins.map((_bin, bin): Row => ({
    drawing,
    bin,
    counts: series.map(({ counts }) => counts[bin]!),
  }))
  const frame = { data: rows, width, height, margin: MARGIN, accessibilityLayer: false }
  const seriesOf = (at: number) => ({
    name: series[at]!.name,
    // A row of the last drawing may have fewer series.
    dataKey: (row: Row) => row.counts[at] ?? 0,
    isAnimationActive: false,
  })
  return (
    <>
      {shape === 'line' ? (
        <LineChart {...frame}>
          <Axes drawing={drawing} width={width} />
          {series.map(({ look }, at) => (
            <Line
              key={look}
              {...seriesOf(at)}
              stroke={lookOf(look).colour}
              strokeWidth={2}
              strokeDasharray={lookOf(look).dash}
              activeDot={false}
              dot={({ key, ...dot }: DotItemDotProps) => (
                <LineDot key={key} series={at} dot={dot} />
              )}
            />
          ))}
        </LineChart>
      ) : (
        <BarChart
          {...frame}
          stackOffset={shape === 'share' ? 'expand' : 'none'}
          barCategoryGap={width / rows.length > 14 ? '16%' : 1}
        >
          <defs>
            <Hatch id={hatchId} />
          </defs>
          <Axes drawing={drawing} width={width} />
          {series.map(({ look }, at) => (
            <Bar
              key={look}
              {...seriesOf(at)}
              stackId="all"
              maxBarSize={WIDEST_BAR}
              shape={(bar: BarShapeProps) => <BarSegment series={at} bar={bar} />}
            />
          ))}
        </BarChart>
      )}
    </>
  )
})
