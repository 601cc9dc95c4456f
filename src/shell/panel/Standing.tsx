import type { Statement } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { LinkedText } from '../LinkedText.tsx'
import styles from './PanelBody.module.css'
import { usePanelWords } from './panelWords.ts'

/** That a statement is not simply accepted, and why; before its words, so that nobody misses it. */
export function Standing({ statement }: { statement: Statement }) {
  const { m } = useLanguage()
  const panel = usePanelWords()
  const { status, statusReason } = statement
  if (status === 'accepted') return null
  return (
    <p className={styles['standing']} data-status={status}>
      <b>{m.records.status[status]}</b>
      {statusReason !== undefined && (
        <>
          {panel.reasonJoin}
          <LinkedText text={statusReason} />
        </>
      )}
    </p>
  )
}
