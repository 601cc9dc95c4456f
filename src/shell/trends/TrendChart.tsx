import { memo } from 'react'
import { Bar, BarChart, Line, LineChart } from 'recharts'
import type { BarShapeProps, DotItemDotProps } from 'recharts'
import { Axes, MARGIN } from './Axes.tsx'
import { Hatch } from './Marker.tsx'
import styles from './TrendChart.module.css'
import { BarSegment, LineDot } from './chartParts.tsx'
import type { Row } from './chartParts.tsx'
import { keepFocus } from './keepFocus.ts'
import { lookOf } from './looks.ts'
import { useArrowKeys } from './useArrowKeys.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** The widest a bar gets, so that a single bin is no wall. */
const WIDEST_BAR = 72

/** The drawing itself: stacked bars, shares or lines, every part of them a link. */
export const TrendChart = memo(function TrendChart(props: {
  drawing: TrendDrawing
  width: number
  height: number
}) {
  const { drawing, width, height } = props
  const { trends, series, shape, hatchId, words } = drawing
  const keys = useArrowKeys()
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
    <div
      {...keys}
      onClick={keepFocus}
      data-chart=""
      className={styles['chart']}
      role="group"
      tabIndex={0}
      aria-label={words.w.chart(drawing.what)}
    >
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
    </div>
  )
})
