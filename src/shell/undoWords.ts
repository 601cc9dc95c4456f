import type { Messages } from '#src/i18n/en.ts'
import type { UndoStep } from '#src/stores/undo.ts'

/** What an undo would bring back, in words. */
export function undoWords({ what, description }: UndoStep, m: Messages): string {
  const words = m.shell.undo
  if (what === 'record-changed') return description
  return what === 'filters-cleared' ? words.clearing(description) : words.viewDeleted(description)
}
