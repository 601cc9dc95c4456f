import type { StatementFilter } from '#src/contract/filter.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { HeardAnswer, RowsOfAnswer } from '#src/engine/question.ts'
import type { Matching } from './matching.ts'

export function plainHeard(
  _filter: StatementFilter,
  _records: Records,
  _lookup: Lookup,
  _matching: Matching,
): HeardAnswer {
  throw new Error('being built')
}

export function plainRowsOf(
  _id: string,
  _filter: StatementFilter,
  _records: Records,
  _lookup: Lookup,
  _matching: Matching,
): RowsOfAnswer {
  throw new Error('being built')
}
