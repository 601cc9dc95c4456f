import type { StatementRow } from '#src/contract/answers.ts'
import type { RefLookup } from './refLookup.ts'

/** One line of the table: a statement, or a place whose statement is still on its way. */
export interface Line {
  index: number
  row: StatementRow | undefined
  refs: RefLookup
}

/** A line whose statement is there. */
export interface Filled {
  index: number
  row: StatementRow
  refs: RefLookup
}
