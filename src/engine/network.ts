/** Networks of stakeholders. */
import { agreementOf } from './agreement.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { NetworkAnswer, NetworkQuestion } from './question.ts'
import { speaksToOf } from './speaksTo.ts'

/** The network of a question: who speaks to whom, or who agrees with whom. */
export function networkOf(
  question: NetworkQuestion,
  columns: Columns,
  found: Found,
): NetworkAnswer {
  return question.kind === 'speaks'
    ? speaksToOf(question, columns, found)
    : agreementOf(question, columns, found)
}
