import type { Statement } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { LinkedText } from '../LinkedText.tsx'
import styles from './PanelBody.module.css'

/** That a statement is not simply accepted, and why; before its words, so that nobody misses it. */
export function Standing({ statement }: { statement: Statement }) {
  const { m } = useLanguage()
  const { status, statusReason } = statement
  if (status === 'accepted') return null
  return (
    <p className={styles['standing']} data-status={status}>
      <b>{m.records.status[status]}</b>
      {statusReason !== undefined && (
        <>
          {m.panel.reasonJoin}
          <LinkedText text={statusReason} />
        </>
      )}
    </p>
  )
}
