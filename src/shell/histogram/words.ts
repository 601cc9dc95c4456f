/** Names of bars and their dates. */
import { barStances } from '#src/contract/records.ts'
import type { StanceCounts, TimeHistogram } from '#src/contract/answers.ts'
import type { Messages } from '#src/i18n/en.ts'
import type { Format } from '#src/i18n/format.ts'
import { totalOf } from '#src/domain/stanceCounts.ts'

type Dates = Pick<TimeHistogram['bars'][number], 'from' | 'to'>

/** The time a bar stands for, in words. */
export function barDate(bar: Dates, unit: TimeHistogram['unit'], m: Messages, f: Format): string {
  return unit === 'week' ? m.histogram.week(f.date(bar.from), f.date(bar.to)) : f.date(bar.from)
}

/** `April 2025: 9 statements, 5 supports, 2 opposes`. */
export function barName(date: string, counts: StanceCounts, m: Messages): string {
  const parts = barStances
    .filter((stance) => counts[stance] > 0)
    .map((stance) => m.histogram.part(counts[stance], m.records.stance[stance]))
  return m.histogram.bar(date, m.records.statements(totalOf(counts)), parts.join(', '))
}

/** The short words under a bar; the year stands on the first bar and on each January. */
export function axisLabel(
  bars: readonly Dates[],
  at: number,
  unit: TimeHistogram['unit'],
  f: Format,
): string {
  const { from } = bars[at]!
  const before = bars[at - 1]?.from
  const newYear = before === undefined || before.slice(0, 4) !== from.slice(0, 4)
  if (unit === 'month') return newYear ? f.date(from, 'short') : f.month(from)
  const day = `${Number(from.slice(8, 10))} ${f.month(from)}`
  return newYear ? f.date(from, 'short') : day
}
