import type { Messages } from './en.ts'
import { bar } from './fr/bar.ts'
import { facets } from './fr/facets.ts'
import { histogram } from './fr/histogram.ts'
import { panel } from './fr/panel.ts'
import { records } from './fr/records.ts'
import { shell } from './fr/shell.ts'
import { statements } from './fr/statements.ts'

export const fr = {
  shell,
  records,
  statements,
  bar,
  facets,
  histogram,
  panel,
} satisfies Messages
