/** The lanes of the timeline. */
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { LanesAnswer, LanesQuestion } from './question.ts'

export function lanesOf(_question: LanesQuestion, _columns: Columns, _found: Found): LanesAnswer {
  throw new Error('being built')
}
