import { bar } from './en/bar.ts'
import { facets } from './en/facets.ts'
import { histogram } from './en/histogram.ts'
import { panel } from './en/panel.ts'
import { records } from './en/records.ts'
import { shell } from './en/shell.ts'
import { statements } from './en/statements.ts'

/** All English words; its type is what every other language must have. */
export const en = { shell, records, statements, bar, facets, histogram, panel }

export type Messages = typeof en
