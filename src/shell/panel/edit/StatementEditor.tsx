import { useEffect, useRef } from 'react'
import { Button } from '#src/ui/Button.tsx'
import styles from '../../writing/form.module.css'
import { AboutChange } from '../../writing/AboutChange.tsx'
import { WriteProblem } from '../../writing/WriteProblem.tsx'
import { Fields } from './Fields.tsx'
import { StaleChoice } from './StaleChoice.tsx'
import { EditContext } from './editContext.ts'
import { useEditWords } from '../../writing/editWords.ts'
import { useStatementForm } from './useStatementForm.ts'

/** The fields of one statement with what keeps, saves and leaves them. */
export function StatementEditor(
  props: Parameters<typeof useStatementForm>[0] & { onCancel: () => void },
) {
  const words = useEditWords()
  const model = useStatementForm(props)
  const { edit, about, stale, attempts, saving } = model
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (attempts === 0) return
    ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wanting]')?.focus()
  }, [attempts])
  const problem = (at: string) => edit.problem(at)
  return (
    <EditContext value={edit}>
      <form
        ref={ref}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void model.submit()
        }}
      >
        {model.draft && (
          <div className={styles['notice']}>
            <span>{words.draft.shown(new Date(model.draft.at))}</span>
            <Button onClick={model.discard}>{words.draft.discard}</Button>
          </div>
        )}
        {stale ? (
          <StaleChoice
            fields={stale.fields}
            theirs={stale.now.before}
            yours={stale.yours}
            chosen={model.chosen}
            asked={attempts > 0}
            onChoose={model.choose}
          />
        ) : (
          <>
            <Fields />
            <AboutChange about={about} problem={problem} />
          </>
        )}
        <div className={styles['foot']}>
          <Told model={model} />
          <div className={styles['buttons']}>
            <Button type="submit" look="primary" aria-disabled={saving}>
              {saving ? words.saving : words.save}
            </Button>
            <Button onClick={props.onCancel}>{words.cancel}</Button>
          </div>
        </div>
      </form>
    </EditContext>
  )
}

/** What came of saving, above the buttons. */
function Told({ model }: { model: ReturnType<typeof useStatementForm> }) {
  const words = useEditWords()
  const { faults, problem } = model
  return (
    <>
      {faults.length > 0 && (
        <p role="alert" className={styles['told']}>
          {words.errors.count(faults.length)}
        </p>
      )}
      {model.unchanged && (
        <p role="alert" className={styles['told']}>
          {words.unchanged}
        </p>
      )}
      {problem && <WriteProblem problem={problem} stale={words.stale.reload} />}
      {model.draftFailed && (
        <p role="alert" className={styles['told']}>
          {words.draft.notKept}
        </p>
      )}
    </>
  )
}
