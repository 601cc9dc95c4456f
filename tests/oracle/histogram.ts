/** The time histogram, a statement at a time. */
import { barStances } from '#src/contract/endpoints.ts'
import type { BarStance, StanceCounts, TimeHistogram } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { dayText, intervalOf, mondayOf } from '#src/domain/dates.ts'
import type { PlainRow } from './rows.ts'

const none = (): StanceCounts =>
  Object.fromEntries(barStances.map((stance) => [stance, 0])) as unknown as StanceCounts

function stanceOf(row: PlainRow, filter: StatementFilter): BarStance {
  const stances: readonly string[] = filter.stance?.any ?? []
  const topics = filter.topic?.any ?? []
  const found = row.positions
    .filter(({ topic }) => topics.length === 0 || topics.includes(topic))
    .map(({ stance }) => stance)
    .filter((stance) => stances.length === 0 || stances.includes(stance))
  if (found.length === 0) return 'none'
  return found.every((stance) => stance === found[0]) ? (found[0] as BarStance) : 'mixed'
}

function binOf(day: number, unit: TimeHistogram['unit']): [from: string, to: string] {
  const text = dayText(day)
  if (unit === 'month') return [text.slice(0, 7), text.slice(0, 7)]
  if (unit === 'day') return [text, text]
  return [dayText(mondayOf(day)), dayText(mondayOf(day) + 6)]
}

function binsOver(first: number, last: number, unit: TimeHistogram['unit']) {
  const bins = new Map<string, string>()
  for (let day = first; day <= last; day++) bins.set(...binOf(day, unit))
  return [...bins]
}

/** The histogram of the rows that match under all keys but `from` and `to`. */
export function plainHistogram(rows: readonly PlainRow[], filter: StatementFilter): TimeHistogram {
  const exact = rows.filter(({ interval }) => interval && interval.end - interval.start < 31)
  const first = Math.min(...exact.map(({ interval }) => interval!.start))
  const last = Math.max(...exact.map(({ interval }) => interval!.end))
  const units = ['month', 'week', 'day'] as const
  const unit =
    exact.length === 0
      ? 'month'
      : (units.find((each) => binsOver(first, last, each).length >= 12) ?? 'day')
  const bins = exact.length === 0 ? [] : binsOver(first, last, unit)
  const bars = bins.map(([from, to]) => ({ from, to, counts: none() }))
  const inexact = none()
  const undated = none()
  for (const row of rows) {
    const { interval } = row
    const bar =
      interval &&
      bars.find(
        ({ from, to }) =>
          intervalOf(from).start <= interval.start && interval.end <= intervalOf(to).end,
      )
    const counts = interval ? (bar?.counts ?? inexact) : undated
    counts[stanceOf(row, filter)]++
  }
  return { unit, bars, inexact, undated }
}
