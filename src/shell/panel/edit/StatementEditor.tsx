import { useEffect, useRef } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Edit.module.css'
import { Field } from './Field.tsx'
import { Fields, Part } from './Fields.tsx'
import { StaleChoice } from './StaleChoice.tsx'
import { EditContext } from './editContext.ts'
import { useEditWords } from './editWords.ts'
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
            <Fields before={model.base.before} />
            <Part title={words.change}>
              <Field label={words.yourName} hint={words.yourNameHint} problem={problem('by')}>
                {(control) => (
                  <input
                    {...control}
                    autoComplete="name"
                    value={about.by}
                    onChange={(event) => about.setBy(event.target.value)}
                  />
                )}
              </Field>
              <Field label={words.why} hint={words.whyHint} problem={problem('why')}>
                {(control) => (
                  <textarea
                    {...control}
                    rows={2}
                    value={about.why}
                    onChange={(event) => about.setWhy(event.target.value)}
                  />
                )}
              </Field>
            </Part>
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
  const { m } = useLanguage()
  const words = useEditWords()
  const { faults, problem } = model
  const code = problem?.code
  const remedy =
    code === 'storage-full' || code === 'storage-denied' || code === 'bad-request'
      ? words.failed[code]
      : words.failed.other
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
      {problem && (
        <div role="alert" className={styles['told']}>
          {code === 'stale' ? words.stale.reload : code && m.shell.problem[code]}{' '}
          {words.failed.kept} {remedy}
          {code === 'bad-request' && (
            <ul lang="en">
              {problem.errors?.map(({ path, message }) => (
                <li key={path + message}>{words.pair(path, message)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {model.draftFailed && (
        <p role="alert" className={styles['told']}>
          {words.draft.notKept}
        </p>
      )}
    </>
  )
}
