import { records } from './en/records.ts'
import { shell } from './en/shell.ts'
import { statements } from './en/statements.ts'

/** All English words; its type is what every other language must have. */
export const en = { shell, records, statements }

export type Messages = typeof en
