import { keeping as en } from '#src/i18n/en/keeping.ts'
import { keeping as fr } from '#src/i18n/fr/keeping.ts'
import { useWords } from '#src/ui/language.tsx'

export type KeepingWords = typeof en

/** The words of the pages where records are kept, in the language of the page. */
export function useKeepingWords(): KeepingWords {
  return useWords({ en, fr })
}
