import type { Lookup, Records } from '#src/domain/records.ts'
import type { TrendsAnswer, TrendsQuestion } from '#src/engine/question.ts'
import type { Matching } from './matching.ts'

export function plainTrends(
  _question: TrendsQuestion,
  _records: Records,
  _lookup: Lookup,
  _matching: Matching,
): TrendsAnswer {
  throw new Error('being built')
}
