import { KeepingNav } from '#src/shell/keeping/KeepingNav.tsx'
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
    <div className={styles['scroller']}>
      <article className={styles['page']}>
        <KeepingNav />
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <Kept />
        <Restore />
      </article>
    </div>
  )
}
