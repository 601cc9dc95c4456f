import type { Messages } from './en.ts'
import { records } from './fr/records.ts'
import { shell } from './fr/shell.ts'

export const fr = { shell, records } satisfies Messages
