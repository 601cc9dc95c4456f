import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { paths } from '#src/app/paths.ts'
import {
  dismissOffer,
  isOffered,
  loadBackupMark,
  unsaved,
  useBackupMark,
} from '#src/stores/backupMark.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Notice } from '../Notice.tsx'
import { useChangesWords } from '../history/useTelling.ts'

/** Offers a backup where many changes stand in this browser alone; `of`: changes in its log. */
export function BackupNotice({ of }: { of: number }) {
  const { offer } = useChangesWords()
  const { mark } = useBackupMark()
  useEffect(loadBackupMark, [])
  if (!isOffered(mark, of)) return null
  return (
    <Notice
      onDismiss={() => dismissOffer(of)}
      actions={
        <Link className={buttonClass()} to={paths.backup} search={{ filter: {} }}>
          {offer.link}
        </Link>
      }
    >
      {offer.words(unsaved(mark, of))}
    </Notice>
  )
}
