import { edit as en } from '#src/i18n/en/edit.ts'
import { edit as fr } from '#src/i18n/fr/edit.ts'
import { useWords } from '#src/ui/language.tsx'

export type EditWords = typeof en

/** The words of the forms in the language of the page. */
export function useEditWords(): EditWords {
  return useWords({ en, fr })
}
