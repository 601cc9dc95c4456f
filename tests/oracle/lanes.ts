import type { Lookup, Records } from '#src/domain/records.ts'
import type { LanesAnswer, LanesQuestion } from '#src/engine/question.ts'
import type { Matching } from './matching.ts'

export function plainLanes(
  _question: LanesQuestion,
  _records: Records,
  _lookup: Lookup,
  _matching: Matching,
): LanesAnswer {
  throw new Error('being built')
}
