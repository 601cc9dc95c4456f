import { about as en } from '#src/i18n/en/about.ts'
import { about as fr } from '#src/i18n/fr/about.ts'
import { useWords } from '#src/ui/language.tsx'

export type AboutWords = typeof en

/** The words of the About page, which come with it. */
export const useAboutWords = () => useWords({ en, fr })
