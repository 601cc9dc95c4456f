import { KeepingPage, Lead } from '#src/shell/keeping/KeepingPage.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import styles from './BackupPage.module.css'
import { Kept } from './Kept.tsx'
import { Restore } from './Restore.tsx'
import { useBackupWords } from './backupWords.ts'

/** What this browser keeps, as one file, and the way back from it. */
export function BackupPage() {
  const words = useBackupWords()
  useTitle(words.title)
  return (
    <KeepingPage className={styles['page']}>
      <h1>{words.title}</h1>
      <Lead>{words.lead}</Lead>
      <Kept />
      <Restore />
    </KeepingPage>
  )
}
