import type { words } from '#src/i18n/en/stakeholders.ts'

/** A column of the table, by the key of its name. */
export type ColumnId = keyof (typeof words)['columns']
