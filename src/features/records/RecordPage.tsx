import { useParams } from '@tanstack/react-router'
import { KeepingNav } from '#src/shell/keeping/KeepingNav.tsx'
import { KindMissing } from './KindMissing.tsx'
import { RecordOf } from './RecordOf.tsx'
import { kindOf } from './kinds.ts'
import styles from './records.module.css'

/** One record: its form, its history, and what names it; or the form of one to be added. */
export function RecordPage() {
  const { kind: segment = '', recordId = '' } = useParams({ strict: false })
  const kind = kindOf(segment)
  return (
    <div className={styles['scroller']}>
      <article className={styles['page']} data-narrow>
        <KeepingNav />
        {kind ? <RecordOf kind={kind} id={recordId} /> : <KindMissing />}
      </article>
    </div>
  )
}
