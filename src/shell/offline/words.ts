import { offline as en } from '#src/i18n/en/offline.ts'
import { offline as fr } from '#src/i18n/fr/offline.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words about going without a connection, which come with the parts that say them. */
export const useOfflineWords = () => useWords({ en, fr })
