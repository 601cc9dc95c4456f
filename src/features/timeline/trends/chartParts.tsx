import type { BarShapeProps, DotItemDotProps } from 'recharts'
import { ChartLink } from './ChartLink.tsx'
import { Marker } from './Marker.tsx'
import { fillOf } from './looks.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** A bin as Recharts takes it. */
export interface Row {
  bin: number
  /** One number a series. */
  counts: readonly number[]
}

interface Part {
  drawing: TrendDrawing
  series: number
}

/** One part of a stacked bar. */
export function BarSegment({ drawing, series, bar }: Part & { bar: BarShapeProps }) {
  const { bin, counts } = bar.payload as Row
  if (!counts[series]) return null
  const height = Math.max(1, bar.height)
  return (
    <ChartLink drawing={drawing} series={series} bin={bin}>
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height={height}
        fill={fillOf(drawing.series[series]!.look, drawing.hatchId)}
        stroke="var(--paper)"
        // A hairline between neighbours, but never one that eats a thin segment.
        strokeWidth={height > 3 ? 1 : 0}
      />
    </ChartLink>
  )
}

/** What a finger needs around a dot. */
const HIT_RADIUS = 12

/** One number on a line; a zero has no dot. */
export function LineDot({ drawing, series, dot }: Part & { dot: DotItemDotProps }) {
  const { bin, counts } = dot.payload as Row
  if (!counts[series]) return null
  const x = Number(dot.cx)
  const y = Number(dot.cy)
  return (
    <ChartLink drawing={drawing} series={series} bin={bin}>
      <circle data-hit="" cx={x} cy={y} r={HIT_RADIUS} fill="transparent" />
      <Marker look={drawing.series[series]!.look} x={x} y={y} />
    </ChartLink>
  )
}
