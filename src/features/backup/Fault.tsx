import { BACKUP_VERSION } from '#src/contract/backup.ts'
import type { BackupRefused } from '#src/contract/backup.ts'
import styles from './BackupPage.module.css'
import { useBackupWords } from './backupWords.ts'

/** Why a file can't be restored, and what to do. */
export function Fault({ refused: { fault, found, places } }: { refused: BackupRefused }) {
  const words = useBackupWords()
  return (
    <div role="alert" className={styles['told']}>
      <h3>{words.faultTitle}</h3>
      <p>
        {words.faults[fault]}
        {found !== undefined && <> {words.newerVersion(found, BACKUP_VERSION)}</>}
      </p>
      {places.length > 0 && (
        <ul className={styles['places']} lang="en">
          {places.map((place) => (
            <li key={place}>
              <code>{place}</code>
            </li>
          ))}
        </ul>
      )}
      <p>{words.unchanged}</p>
    </div>
  )
}
