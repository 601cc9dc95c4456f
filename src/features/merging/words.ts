import { merging as en } from '#src/i18n/en/merging.ts'
import { merging as fr } from '#src/i18n/fr/merging.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of merging in the language of the page. */
export function useMergingWords() {
  return useWords({ en, fr })
}
