import { useEffect, useId, useRef, useState } from 'react'
import type { StatementDetail } from '#src/contract/answers.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { StatementEditor } from './StatementEditor.tsx'
import { readStatementDraft } from './draftQueue.ts'
import { useEditWords } from '../../writing/editWords.ts'
import type { StatementDraft } from '#src/contract/statementDraft.ts'
import { useFormData } from './useFormData.ts'

/** The draft that was kept; undefined until that is known, null where there is none. */
function useKeptDraft(id: string): StatementDraft | null | undefined {
  const [draft, setDraft] = useState<StatementDraft | null>()
  useEffect(() => {
    let gone = false
    const know = (kept: StatementDraft | undefined) => {
      if (!gone) setDraft(kept ?? null)
    }
    // Where none can be read the form is as good as ever; that none can be kept it will tell.
    readStatementDraft(id).then(know, () => know(undefined))
    return () => {
      gone = true
    }
  }, [id])
  return draft
}

/** The form that edits a statement, in place of the panel's body. Escape leaves it. */
export function EditForm(props: { detail: StatementDetail; onClose: () => void }) {
  const words = useEditWords()
  const { m } = useLanguage()
  const { detail, onClose } = props
  const { id } = detail.statement
  const draft = useKeptDraft(id)
  const { people, topics, articles, log, failed } = useFormData(id)
  const headId = useId()
  const head = useRef<HTMLHeadingElement>(null)
  // Whoever had read on to the end of the panel is taken to the form's head.
  useEffect(() => head.current?.focus(), [])
  const ready = people && topics && articles && log && draft !== undefined
  // Record and log are asked apart: the form begins once they are of one version, and then
  // keeps what it began on.
  const [begun, setBegun] = useState(false)
  const settled = begun || log?.version === detail.version
  useEffect(() => {
    if (ready && settled) setBegun(true)
  }, [ready, settled])
  return (
    <div
      role="group"
      aria-labelledby={headId}
      className={styles['editor']}
      // A press on its ground keeps the focus here, for Escape to leave the form alone.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <h3 ref={head} id={headId} tabIndex={-1} className={styles['head']}>
        {words.title}
      </h3>
      {ready && settled ? (
        <StatementEditor
          key={id}
          current={{ before: detail.statement, changeId: log.items[0]?.id }}
          draft={draft ?? undefined}
          people={people}
          topics={topics}
          articles={articles}
          first={log.of === 0}
          onDone={onClose}
          onCancel={onClose}
        />
      ) : (
        <p role={failed ? 'alert' : undefined} aria-live="polite" className={styles['hint']}>
          {failed ? m.shell.palette.failed : words.loading}
        </p>
      )}
    </div>
  )
}
