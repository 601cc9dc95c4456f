/** Where somebody stood last, as far as the dates say. */
import type { DateUsed } from '#src/contract/answers.ts'
import { cellStances } from '#src/contract/positions.ts'
import type { CellStance, PositionCell } from '#src/contract/positions.ts'
import type { Statement } from '#src/contract/records.ts'
import { basisOf, intervalOf } from './dates.ts'
import type { Interval } from './dates.ts'

interface Dated {
  statement: Pick<Statement, 'saidOnBasis'>
  dateUsed: DateUsed | undefined
  stance: CellStance
}

/** When a statement can have been said: one dated by its publication no later, but perhaps earlier. */
export function saidWithin(basis: DateUsed['basis'], { start, end }: Interval): Interval {
  return { start: basis === 'said' ? start : -Infinity, end }
}

const within = ({ date, basis }: DateUsed) => saidWithin(basis, intervalOf(date))

/**
 * The latest of some statements, which come newest first: its date, and the stances of all that
 * may have been said last. Nothing where none is dated.
 */
export function latestStance(rows: readonly Dated[]): PositionCell['latest'] {
  const dated = rows.filter((row): row is Dated & { dateUsed: DateUsed } => Boolean(row.dateUsed))
  const first = dated[0]
  if (!first) return undefined
  const lastStart = dated.reduce(
    (day, { dateUsed }) => Math.max(day, within(dateUsed).start),
    -Infinity,
  )
  const last = dated.filter(({ dateUsed }) => within(dateUsed).end >= lastStart)
  const found = new Set(last.map(({ stance }) => stance))
  return {
    date: first.dateUsed.date,
    basis: basisOf(first.statement, first.dateUsed),
    stances: cellStances.filter((stance) => found.has(stance)),
  }
}
