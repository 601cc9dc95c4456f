/**
 * What part of the time axis is in sight, and moving it. Days are day numbers as in `domain/dates`;
 * a view reaches from the beginning of one moment to another, in days with fractions.
 */
import { dayText, intervalOf } from '#src/domain/dates.ts'

/** From one moment to another: `from` < `to`. */
export interface AxisView {
  from: number
  to: number
}

/** At the nearest zoom a day is this wide, in pixels: half a day then parts two bars. */
const WIDEST_DAY = 120

/** How much a press of a button or key zooms in; the other way round, out. */
export const ZOOM_STEP = 0.6

export const lengthOf = ({ from, to }: AxisView) => to - from

/** Where a day stands on a strip that holds all of the bounds, in percent of its width. */
export function percentOf(day: number, bounds: AxisView): number {
  return ((day - bounds.from) / lengthOf(bounds)) * 100
}

/** The fewest days that may be in sight on an axis of this width in pixels. */
export function leastDays(width: number): number {
  return Math.max(1, width / WIDEST_DAY)
}

/** Half of the widest thing drawn, in pixels: nothing at the ends of the whole is cut. */
const EDGE = 30

/**
 * A span of days as a view over an axis of a width in pixels, with a little air on both sides;
 * never less than two weeks.
 */
export function fitView(span: { start: string; end: string } | undefined, width: number): AxisView {
  const from = span ? intervalOf(span.start).start : 0
  const to = span ? intervalOf(span.end).end + 1 : 14
  // Of a very narrow axis no more than a tenth.
  const edge = Math.min(EDGE, width / 10)
  const air = Math.max(((to - from) * edge) / (width - 2 * edge), (14 - (to - from)) / 2)
  return { from: from - air, to: to + air }
}

/** Keeps a view inside the bounds and no nearer than `least` days; its place gives way first. */
export function clampView(view: AxisView, bounds: AxisView, least: number): AxisView {
  const whole = lengthOf(bounds)
  const length = Math.min(whole, Math.max(Math.min(least, whole), lengthOf(view)))
  const middle = (view.from + view.to) / 2
  const from = Math.min(bounds.to - length, Math.max(bounds.from, middle - length / 2))
  return { from, to: from + length }
}

/**
 * A view `factor` times as long about a day, which stays at its place on the screen: as long as
 * the bounds allow it, the same share of the view lies before that day.
 */
export function zoomAbout(
  view: AxisView,
  factor: number,
  day: number,
  bounds: AxisView,
  least: number,
): AxisView {
  const now = lengthOf(view)
  const length = Math.min(lengthOf(bounds), Math.max(least, now * factor))
  const from = day - ((day - view.from) / now) * length
  return clampView({ from, to: from + length }, bounds, least)
}

/** The view moved by some days, as far as the bounds go. */
export function panBy(view: AxisView, days: number, bounds: AxisView): AxisView {
  return clampView({ from: view.from + days, to: view.to + days }, bounds, lengthOf(view))
}

/** The view moved no more than it must be to show a stretch of days, with air; longer if need be. */
export function showing(view: AxisView, stretch: AxisView, bounds: AxisView): AxisView {
  const length = Math.max(lengthOf(view), lengthOf(stretch) * 1.2)
  const air = Math.min(length * 0.08, (length - lengthOf(stretch)) / 2)
  const from = Math.min(
    stretch.from - air,
    Math.max(stretch.to + air - length, length > lengthOf(view) ? stretch.from - air : view.from),
  )
  return clampView({ from, to: from + length }, bounds, length)
}

/** The view as the address holds it: first and last day touched, `2025-03-01..2025-04-30`. */
export function zoomText({ from, to }: AxisView): string {
  const first = Math.floor(from)
  return `${dayText(first)}..${dayText(Math.max(first, Math.ceil(to) - 1))}`
}

/** The days of the address as a view. The text must be a zoom of the contract. */
export function viewOfZoom(zoom: string): AxisView {
  const [start = '', end = ''] = zoom.split('..')
  return { from: intervalOf(start).start, to: intervalOf(end).end + 1 }
}
