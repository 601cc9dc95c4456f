import type { Messages } from '#src/i18n/en.ts'
import type { UndoStep } from '#src/stores/undo.ts'

/** What an undo would bring back, in words. */
export function undoWords(step: UndoStep, m: Messages): string {
  const words = m.shell.undo
  if (step.what === 'filters-cleared') return words.clearing(step.description)
  return words.viewDeleted(step.description)
}
