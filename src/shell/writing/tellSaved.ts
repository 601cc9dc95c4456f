import { toast } from '#src/stores/toasts.ts'
import type { ToastAct } from '#src/stores/toasts.ts'
import type { EditWords } from './editWords.ts'

/**
 * Says that something was saved. With the first change of a browser also where it lives, and how to
 * back it up.
 */
export function tellSaved(words: EditWords, first: boolean, told = words.saved, act?: ToastAct) {
  if (first) toast(`${told} ${words.onlyHere}`, words.backUp, act)
  else toast(told, undefined, act)
}
