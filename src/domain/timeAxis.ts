/** Where partial dates stand on a time axis. One rule for the engine and for what is drawn. */
import { intervalOf } from './dates.ts'
import type { Interval } from './dates.ts'

/**
 * The days that a date takes up on the axis: its interval, cut at the last day of the records
 * (`lastDay`, a day number) where it begins on or before that day. So `2026` in records to 7 March
 * ends there, and a mark in its middle stays in sight.
 */
export function placeOf(date: string, lastDay: number): Interval {
  const { start, end } = intervalOf(date)
  return { start, end: start <= lastDay ? Math.min(end, lastDay) : end }
}

/** The middle of a place in half days: a day begins at twice its number. Always whole. */
export function twiceMiddle({ start, end }: Interval): number {
  return start + end + 1
}

/** The day that holds the middle of a place; where that falls between two days, the later one. */
export function middleDay(place: Interval): number {
  return Math.floor(twiceMiddle(place) / 2)
}
