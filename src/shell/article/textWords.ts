import { texts as en } from '#src/i18n/en/texts.ts'
import { texts as fr } from '#src/i18n/fr/texts.ts'
import { useWords } from '#src/ui/language.tsx'

export type TextWords = typeof en

/** The words for holding texts and placing quotations, in the language of the page. */
export function useTextWords(): TextWords {
  return useWords({ en, fr })
}
