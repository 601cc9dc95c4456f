import { positions as en } from '#src/i18n/en/positions.ts'
import { positions as fr } from '#src/i18n/fr/positions.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of this view, which come with it. */
export const usePositionWords = () => useWords({ en, fr })
