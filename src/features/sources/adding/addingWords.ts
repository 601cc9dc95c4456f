import { adding as en } from '#src/i18n/en/adding.ts'
import { adding as fr } from '#src/i18n/fr/adding.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words for adding articles, in the language of the page. */
export const useAddingWords = () => useWords({ en, fr })
