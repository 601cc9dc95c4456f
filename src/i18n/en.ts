import { records } from './en/records.ts'
import { shell } from './en/shell.ts'

/** All English words; its type is what every other language must have. */
export const en = { shell, records }

export type Messages = typeof en
