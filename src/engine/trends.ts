/** Statements over time in series. */
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { TrendsAnswer, TrendsQuestion } from './question.ts'

export function trendsOf(
  _question: TrendsQuestion,
  _columns: Columns,
  _found: Found,
): TrendsAnswer {
  throw new Error('being built')
}
