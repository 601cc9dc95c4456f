/** An ask and what answers it. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { Ask, Statement } from '#src/contract/records.ts'
import { daysBetween } from './askDays.ts'
import type { DayRange } from './askDays.ts'

/**
 * Whether a statement that is linked as an answer makes the ask answered. One that was retracted, or
 * that nobody has accepted yet, is shown where it is linked, but counts nowhere; nor does one that
 * is not among the records.
 */
export function countsAsAnswer(answer: Pick<Statement, 'status'> | undefined): boolean {
  return answer?.status === 'accepted' || answer?.status === 'disputed'
}

/** How many answers of an ask count. */
export function answersCounted(
  { answers }: Pick<Ask, 'answers'>,
  statementOf: (id: string) => Pick<Statement, 'status'> | undefined,
): number {
  return answers.filter(({ statementId }) => countsAsAnswer(statementOf(statementId))).length
}

/** One recorded answer: the link that somebody made, and the statement it leads to. */
export type Answer = Ask['answers'][number] & {
  /** Absent where no such statement is among the records. */
  row: StatementRow | undefined
  /** Days from the ask; absent where one of the two has no date. */
  days: DayRange | undefined
}

/** The answers of an ask in the order of its record. */
export function answersOf(
  { statement, dateUsed }: StatementRow,
  answerOf: (id: string) => StatementRow | undefined,
): Answer[] {
  return (statement.ask?.answers ?? []).map((answer) => {
    const row = answerOf(answer.statementId)
    const answered = row?.dateUsed?.date
    const days =
      dateUsed && answered !== undefined ? daysBetween(dateUsed.date, answered) : undefined
    return { ...answer, row, days }
  })
}

/** Whether none of the answers counts: then none is recorded, whatever is linked. */
export function isOpen(answers: readonly Answer[]): boolean {
  return !answers.some(({ row }) => countsAsAnswer(row?.statement))
}
