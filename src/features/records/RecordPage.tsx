import { useParams } from '@tanstack/react-router'
import { KeepingPage } from '#src/shell/keeping/KeepingPage.tsx'
import { KindMissing } from './KindMissing.tsx'
import { RecordOf } from './RecordOf.tsx'
import { kindOf } from './kinds.ts'
import styles from './records.module.css'

/** One record: its form, its history, and what names it; or the form of one to be added. */
export function RecordPage() {
  const { kind: segment = '', recordId = '' } = useParams({ strict: false })
  const kind = kindOf(segment)
  return (
    <KeepingPage narrow className={styles['page']}>
      {kind ? <RecordOf kind={kind} id={recordId} /> : <KindMissing />}
    </KeepingPage>
  )
}
