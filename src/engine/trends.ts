/** Statements over time in series. */
import type { TrendSeries } from '#src/contract/trends.ts'
import type { Columns } from './columns.ts'
import { entriesOf, labelOfKey } from './entries.ts'
import type { Found } from './found.ts'
import { inNameOrder } from './nameOrder.ts'
import type { TrendsAnswer, TrendsQuestion } from './question.ts'
import { binNumber, binsFrom } from './timeBins.ts'
import type { Bin, BinUnit } from './timeBins.ts'

/** What a row counts under that fits no bin. */
export const UNDATED = 0
export const INEXACT = 1
/** Bins are numbered after these. */
export const OTHERS = 2

/** The bins over the dates of rows, and by date number what a row of that date counts under. */
export function placesOf(unit: BinUnit, { date, dates }: Columns, { result: { matched } }: Found) {
  const present = new Uint8Array(dates.length + 1)
  for (let at = 0; at < matched.length; at++) present[date[matched[at]!]!] = 1
  const numbers = dates.map((each, at) =>
    present[at + 1] === 1 ? binNumber(each, unit) : undefined,
  )
  let first = Infinity
  let last = -Infinity
  for (const number of numbers) {
    if (number === undefined) continue
    first = Math.min(first, number)
    last = Math.max(last, number)
  }
  const bins: Bin[] = first > last ? [] : binsFrom(first, last, unit)
  const placeOf = Int32Array.from([undefined, ...numbers], (number) =>
    number === undefined ? INEXACT : number - first + OTHERS,
  )
  placeOf[0] = UNDATED
  return { bins, placeOf }
}

/** The series of what was found over bins without gaps, and what fits no bin. */
export function trendsOf(question: TrendsQuestion, columns: Columns, found: Found): TrendsAnswer {
  const { by, unit, lang } = question
  const { rows, keys, ids } = entriesOf(by, columns, found)
  const { bins, placeOf } = placesOf(unit, columns, found)
  const { date } = columns
  const { matched } = found.result
  const width = bins.length + OTHERS
  const counts = new Int32Array(ids.length * width)
  const sizes = new Int32Array(ids.length)
  for (let at = 0; at < rows.length; at++) {
    const key = keys[at]!
    counts[key * width + placeOf[date[rows[at]!]!]!]!++
    sizes[key]!++
  }
  // Entries count a statement in each of its series; the totals count it once.
  const all = new Int32Array(width)
  for (let at = 0; at < matched.length; at++) all[placeOf[date[matched[at]!]!]!]!++
  const present = ids
    .map((id, key) => ({ id, key, size: sizes[key]!, label: labelOfKey(by, id, columns) }))
    .filter(({ size }) => size > 0)
  // Stances keep their own order, that of `barStances`.
  if (by !== 'stance') present.sort(inNameOrder(lang, (a, b) => b.size - a.size))
  const series = present.map(({ id, key, label }): TrendSeries => {
    const own = counts.subarray(key * width, (key + 1) * width)
    return {
      key: id,
      ...(label ? { label } : {}),
      counts: Array.from(own.subarray(OTHERS)),
      inexact: own[INEXACT]!,
      undated: own[UNDATED]!,
    }
  })
  return {
    by,
    unit,
    bins,
    series,
    totals: Array.from(all.subarray(OTHERS)),
    inexact: all[INEXACT]!,
    undated: all[UNDATED]!,
    total: matched.length,
    of: found.of,
    ignored: found.ignored,
  }
}
