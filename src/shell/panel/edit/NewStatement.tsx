import { useState } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { useEditWords } from '../../writing/editWords.ts'
import { useKeptDraft } from '../../writing/useKeptDraft.ts'
import { PanelFrame } from '../PanelFrame.tsx'
import panelStyles from '../StatementPanel.module.css'
import { FormFrame } from './FormFrame.tsx'
import { StatementEditor } from './StatementEditor.tsx'
import { blankStatement } from './statementForm.ts'
import { useFormData } from './useFormData.ts'
import { NEW_DRAFT, draftKey, parseDraft } from './statementDraft.ts'

/** The form of a statement that is not there yet, in the place of the panel. */
export function NewStatement(props: { onClose: () => void; onSaved: (id: string) => void }) {
  const words = useEditWords()
  const { m, lang } = useLanguage()
  const { onClose, onSaved } = props
  const draft = useKeptDraft(draftKey(NEW_DRAFT), parseDraft)
  const { people, topics, articles, next, log, failed } = useFormData(undefined)
  const [begun] = useState(() => blankStatement('new', lang))
  const ready = people && topics && articles && next && log && draft !== undefined
  return (
    <PanelFrame name={words.newTitle} onClose={onClose}>
      <div className={panelStyles['head']}>
        <h2 className={panelStyles['place']}>{words.newPlace}</h2>
        <Button icon aria-label={m.panel.close} title={m.panel.close} onClick={onClose}>
          ✕
        </Button>
      </div>
      <FormFrame title={words.newTitle} failed={failed} onClose={onClose}>
        {ready && (
          <>
            <p className={styles['hint']}>{words.newId(next.statementId)}</p>
            <StatementEditor
              fresh
              current={{ before: begun }}
              draft={draft ?? undefined}
              people={people}
              topics={topics}
              articles={articles}
              first={log.of === 0}
              onDone={onSaved}
              onCancel={onClose}
            />
          </>
        )}
      </FormFrame>
    </PanelFrame>
  )
}
