import { panelContent as en } from '#src/i18n/en/panelContent.ts'
import { panelContent as fr } from '#src/i18n/fr/panelContent.ts'
import type { Language } from '#src/i18n/format.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of what the panel holds, some of which views say too, in each language. */
export const panelWords: Record<Language, typeof en> = { en, fr }

/** The same in the language of the page. */
export const usePanelWords = () => useWords(panelWords)
