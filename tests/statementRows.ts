/** Rows of the statements table over any records, as the API would make them. */
import type { StatementRow } from '#src/contract/answers.ts'
import { dateUsedOf } from '#src/domain/dates.ts'
import { createLookup } from '#src/domain/records.ts'
import type { Records } from '#src/domain/records.ts'
import { statementSeal } from '#src/domain/seals.ts'

/** One row a statement, in the order of the records. */
export function statementRows(records: Records): StatementRow[] {
  const { article } = createLookup(records)
  return records.statements.map((statement) => {
    const seal = statementSeal(statement, (id) => article(id)?.text)
    const dateUsed = dateUsedOf(statement, article)
    return dateUsed ? { statement, seal, dateUsed } : { statement, seal }
  })
}
