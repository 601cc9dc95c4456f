/** An ask and what answers it. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { Ask } from '#src/contract/records.ts'
import { daysBetween } from './askDays.ts'
import type { DayRange } from './askDays.ts'

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
