/** What statements say of each stakeholder. */
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { HeardAnswer, Row, RowsOfAnswer } from './question.ts'

export function heardOf(_columns: Columns, _found: Found): HeardAnswer {
  throw new Error('being built')
}

export function rowsOf(
  _id: string,
  _columns: Columns,
  _found: Found,
  _row: (at: number) => Row,
): RowsOfAnswer {
  throw new Error('being built')
}
