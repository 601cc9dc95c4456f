import { backup as en } from '#src/i18n/en/backup.ts'
import { backup as fr } from '#src/i18n/fr/backup.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of backup and restore in the language of the page. */
export function useBackupWords() {
  return useWords({ en, fr })
}
