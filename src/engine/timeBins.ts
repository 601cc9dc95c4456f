/** Months, ISO weeks and days as numbered bins of time. */
import { dayText, mondayOf } from '#src/domain/dates.ts'
import type { DateValue } from './coder.ts'

export type BinUnit = 'month' | 'week' | 'day'

/** First and last of its dates, as values of the filter keys that ask for it. */
export interface Bin {
  from: string
  to: string
}

/** Day numbers of Mondays are multiples of seven when this is added. */
export const MONDAY = 3

/** The number of the bin of a unit that holds a day, counted on from some far past. */
export function binAround(day: number, unit: BinUnit): number {
  if (unit === 'day') return day
  if (unit === 'week') return (mondayOf(day) + MONDAY) / 7
  const text = dayText(day)
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

/** The number of the bin that a date falls into whole; undefined where it is less exact. */
export function binNumber(date: DateValue, unit: BinUnit): number | undefined {
  if (unit === 'month') return date.precision === 'year' ? undefined : date.month
  return date.precision === 'day' ? binAround(date.start, unit) : undefined
}

function binOf(number: number, unit: BinUnit): Bin {
  if (unit === 'month') {
    const year = String(Math.floor(number / 12)).padStart(4, '0')
    const month = `${year}-${String((number % 12) + 1).padStart(2, '0')}`
    return { from: month, to: month }
  }
  if (unit === 'day') return { from: dayText(number), to: dayText(number) }
  const monday = number * 7 - MONDAY
  return { from: dayText(monday), to: dayText(monday + 6) }
}

/** The bins from one number to another, both included. */
export function binsFrom(first: number, last: number, unit: BinUnit): Bin[] {
  return Array.from({ length: last - first + 1 }, (_bin, at) => binOf(first + at, unit))
}
