import { useEffect, useState } from 'react'
import type { StatementDetail } from '#src/contract/answers.ts'
import { useEditWords } from '../../writing/editWords.ts'
import { useKeptDraft } from '../../writing/useKeptDraft.ts'
import { FormFrame } from './FormFrame.tsx'
import { StatementEditor } from './StatementEditor.tsx'
import { draftKey, parseDraft } from './statementDraft.ts'
import { useFormData } from './useFormData.ts'

/** The form that edits a statement, in place of the panel's body. Escape leaves it. */
export function EditForm(props: { detail: StatementDetail; onClose: () => void }) {
  const words = useEditWords()
  const { detail, onClose } = props
  const { id } = detail.statement
  const draft = useKeptDraft(draftKey(id), parseDraft)
  const [begun, setBegun] = useState(false)
  const { people, topics, articles, log, failed } = useFormData(id, begun)
  const ready = people && topics && articles && log && draft !== undefined
  // Record and log are asked apart: the form begins once they are of one version, and then
  // keeps what it began on.
  const settled = begun || log?.version === detail.version
  useEffect(() => {
    if (ready && settled) setBegun(true)
  }, [ready, settled])
  return (
    <FormFrame title={words.title} failed={failed} onClose={onClose}>
      {ready && settled && (
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
      )}
    </FormFrame>
  )
}
