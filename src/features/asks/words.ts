import { words as en } from '#src/i18n/en/asks.ts'
import { words as fr } from '#src/i18n/fr/asks.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of this page, which come with it. */
export const useAsksWords = () => useWords({ en, fr })

export type AsksWords = typeof en
