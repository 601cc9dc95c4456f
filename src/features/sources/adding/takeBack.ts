import type { QueryClient } from '@tanstack/react-query'
import { undoChange } from '#src/client/writes.ts'
import { keptName } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import type { ToastAct } from '#src/stores/toasts.ts'
import type { useAddingWords } from './addingWords.ts'

/** The button of a toast that takes a change back, while it is the last one. */
export function takeBack(
  changeId: string,
  words: ReturnType<typeof useAddingWords>,
  queries: QueryClient,
): ToastAct {
  const run = async () => {
    try {
      await undoChange(changeId, { by: keptName() })
      toast(words.undone)
    } catch {
      toast(words.notUndone)
    }
    await queries.invalidateQueries()
  }
  return { label: words.undo, run: () => void run() }
}
