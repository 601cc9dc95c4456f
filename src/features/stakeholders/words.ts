import { words as en } from '#src/i18n/en/stakeholders.ts'
import { words as fr } from '#src/i18n/fr/stakeholders.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of this view, which come with it. */
export const useStakeholderWords = () => useWords({ en, fr })
