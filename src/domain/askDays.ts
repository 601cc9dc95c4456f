/** Days between dates that may be partial: a range where they are. */
import { intervalOf } from './dates.ts'

/** Least and most days that may lie between. */
export interface DayRange {
  least: number
  most: number
}

/** Days from one date to a later one. Negative where the second may lie before the first. */
export function daysBetween(earlier: string, later: string): DayRange {
  const from = intervalOf(earlier)
  const to = intervalOf(later)
  return { least: to.start - from.end, most: to.end - from.start }
}

/** Whether two dates share the uncertainty, so that their order is not known. */
export function orderUnknown({ least, most }: DayRange): boolean {
  return least < 0 && most >= 0
}

/** Whether the second date is certainly the earlier one: then it dates no answer to the first. */
export function certainlyEarlier({ most }: DayRange): boolean {
  return most < 0
}
