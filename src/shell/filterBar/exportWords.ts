import { exporting as en } from '#src/i18n/en/exporting.ts'
import { exporting as fr } from '#src/i18n/fr/exporting.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of the export menu in the language of the page. */
export const useExportWords = () => useWords({ en, fr })
