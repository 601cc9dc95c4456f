import type { Messages } from './en.ts'
import { records } from './fr/records.ts'
import { shell } from './fr/shell.ts'
import { statements } from './fr/statements.ts'

export const fr = { shell, records, statements } satisfies Messages
