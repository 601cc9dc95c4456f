/** Geometry of the time histogram: bars, segments, labels, and ranges of bars. All in pixels. */
import { barStances } from '#src/contract/records.ts'
import type { StanceCounts, TimeHistogram } from '#src/contract/answers.ts'
import type { BarStance } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { totalOf } from '#src/domain/stanceCounts.ts'

/** Height of the tallest bar. */
export const BAR_HEIGHT = 52
const GAP_BEFORE_EXTRAS = 22
/** Width that a bar beside the time axis takes, label included. */
const EXTRA_WIDTH = 62

export interface Segment {
  stance: BarStance
  y: number
  height: number
}

export interface BarBox {
  x: number
  width: number
  total: number
  segments: Segment[]
}

export interface HistogramModel {
  bars: BarBox[]
  inexact: BarBox | undefined
  undated: BarBox | undefined
  /** Distance from one bar's left edge to the next one's. */
  step: number
  /** Where the time axis ends. */
  axisEnd: number
}

function segmentsOf(counts: StanceCounts, perStatement: number): Segment[] {
  let y = BAR_HEIGHT
  return barStances.flatMap((stance) => {
    if (counts[stance] === 0) return []
    const height = counts[stance] * perStatement
    y -= height
    return [{ stance, y, height }]
  })
}

/** Under this width what has no exact date is told in a line below, not drawn beside the axis. */
export const COMPACT = 480

/**
 * Lays the bars out over a width; bars for what has no exact date or none stand behind the axis
 * where there is room.
 */
export function histogramModel(histogram: TimeHistogram, width: number): HistogramModel {
  const { bars, inexact, undated } = histogram
  const compact = width < COMPACT
  const extras = compact ? 0 : [inexact, undated].filter((counts) => totalOf(counts) > 0).length
  const extrasWidth = extras === 0 ? 0 : GAP_BEFORE_EXTRAS + extras * EXTRA_WIDTH
  const axisEnd = Math.max(0, width - extrasWidth)
  const step = bars.length === 0 ? 0 : axisEnd / bars.length
  const most = Math.max(1, ...[...bars.map(({ counts }) => counts), inexact, undated].map(totalOf))
  const perStatement = BAR_HEIGHT / most
  // Wide bars keep air between them, thin ones a hairline, hair-thin ones none.
  const inset = step > 20 ? step * 0.15 : step > 4 ? 0.5 : 0
  const box = (counts: StanceCounts, x: number, boxWidth: number): BarBox => ({
    x,
    width: boxWidth,
    total: totalOf(counts),
    segments: segmentsOf(counts, perStatement),
  })
  let extraX = axisEnd + GAP_BEFORE_EXTRAS
  const extra = (counts: StanceCounts): BarBox | undefined => {
    if (compact || totalOf(counts) === 0) return undefined
    const made = box(counts, extraX + EXTRA_WIDTH / 2 - 16, 32)
    extraX += EXTRA_WIDTH
    return made
  }
  return {
    bars: bars.map(({ counts }, at) => box(counts, at * step + inset, step - inset * 2)),
    inexact: extra(inexact),
    undated: extra(undated),
    step,
    axisEnd,
  }
}

/** Which bars carry a label so that none overlap: every n-th, `n` from what one label takes. */
export function labelEvery(step: number, labelWidth: number): number {
  if (step <= 0) return 1
  return Math.max(1, Math.ceil(labelWidth / step))
}

/** The least width of something to press (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24

/** How many neighbouring bars share one link, so that it is wide enough to be hit. */
export function barsPerLink(step: number): number {
  return step <= 0 ? 1 : Math.ceil(LEAST_TARGET / step)
}

/** First and last bar (both included) that a range of dates touches; undefined where none. */
export function barsInRange(
  bars: TimeHistogram['bars'],
  from: string | undefined,
  to: string | undefined,
): { first: number; last: number } | undefined {
  const start = from === undefined ? -Infinity : intervalOf(from).start
  const end = to === undefined ? Infinity : intervalOf(to).end
  const touches = (bar: TimeHistogram['bars'][number]) =>
    intervalOf(bar.to).end >= start && intervalOf(bar.from).start <= end
  const first = bars.findIndex(touches)
  if (first < 0) return undefined
  return { first, last: bars.findLastIndex(touches) }
}

/** The bar under a place on the axis. */
export function barAt(x: number, step: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(x / step)))
}
