import type { StatementRow } from '#src/contract/answers.ts'
import type { Cited } from '../panel/cited.ts'
import type { DetailRefs } from '../panel/detailRefs.ts'

/** What a card is made of. */
export interface Shared {
  cited: Cited
  refs: Pick<DetailRefs, 'stakeholder'>
  /** It was added here: a link to it leads nowhere else. */
  onlyHere?: boolean | undefined
  /** For the card of an ask: its answers, and the last day of the records. */
  ask?: { answerOf: (id: string) => StatementRow | undefined; recordsThrough: string } | undefined
}
