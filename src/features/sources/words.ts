import { words as en } from '#src/i18n/en/sources.ts'
import { words as fr } from '#src/i18n/fr/sources.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of this view, which come with it. */
export const useSourceWords = () => useWords({ en, fr })
