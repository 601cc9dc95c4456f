import type { BarShapeProps, DotItemDotProps } from 'recharts'
import { ChartLink } from './ChartLink.tsx'
import { Marker } from './Marker.tsx'
import { fillOf } from './looks.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/**
 * A bin as Recharts takes it. It brings its drawing along: Recharts keeps the rows of the last
 * drawing a moment longer, while it already draws with the functions of the new one.
 */
export interface Row {
  drawing: TrendDrawing
  bin: number
  /** One number a series. */
  counts: readonly number[]
}

/** One part of a stacked bar. */
export function BarSegment({ series, bar }: { series: number; bar: BarShapeProps }) {
  const { drawing, bin, counts } = bar.payload as Row
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
/** Bins nearer than this get smaller markers, so that they don't hide one another. */
const ROOMY_STEP = 22
const SMALLEST = 0.55

/** One number on a line; a zero has no dot. */
export function LineDot({ series, dot }: { series: number; dot: DotItemDotProps }) {
  const { drawing, bin, counts } = dot.payload as Row
  if (!counts[series]) return null
  const x = Number(dot.cx)
  const y = Number(dot.cy)
  const step = (dot.points[1]?.x ?? Infinity) - (dot.points[0]?.x ?? 0)
  const scale = Math.max(SMALLEST, Math.min(1, step / ROOMY_STEP))
  return (
    <ChartLink drawing={drawing} series={series} bin={bin}>
      <circle data-hit="" cx={x} cy={y} r={HIT_RADIUS} fill="transparent" />
      <Marker look={drawing.series[series]!.look} x={x} y={y} scale={scale} />
    </ChartLink>
  )
}
