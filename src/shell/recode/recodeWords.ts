import { recode as en } from '#src/i18n/en/recode.ts'
import { recode as fr } from '#src/i18n/fr/recode.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of recoding in the language of the page. */
export function useRecodeWords() {
  return useWords({ en, fr })
}
