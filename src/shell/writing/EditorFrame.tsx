import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { AboutChange } from './AboutChange.tsx'
import { WriteProblem } from './WriteProblem.tsx'
import { useEditWords } from './editWords.ts'
import styles from './form.module.css'
import type { Editing } from './useEditing.ts'
import { useFootRoom } from './useFootRoom.ts'

type Model = Omit<
  Editing<never, never, { at: string }>,
  'form' | 'change' | 'base' | 'stale' | 'draft'
> & { draft: { at: string; leftOver?: readonly string[] | undefined } | undefined }

/** The fields of one record with what keeps, saves and leaves them. */
export function EditorFrame(props: {
  model: Model
  /** What is wrong at a place of the form. */
  problem: (at: string) => string | undefined
  /** In place of the fields where the record was changed meanwhile. */
  staleChoice: ReactNode
  /** Says that it was changed meanwhile and could not be read again. */
  staleReload: string
  onCancel: () => void
  children: ReactNode
}) {
  const words = useEditWords()
  const { model } = props
  const { attempts, saving } = model
  const ref = useRef<HTMLFormElement>(null)
  const foot = useRef<HTMLDivElement>(null)
  useFootRoom(foot)
  useEffect(() => {
    if (attempts === 0) return
    ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wanting]')?.focus()
  }, [attempts])
  return (
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
          {model.draft.leftOver && (
            <div className={styles['leftOver']}>
              <p>{words.draft.leftOver}</p>
              {model.draft.leftOver.map((typed) => (
                <pre key={typed}>{typed}</pre>
              ))}
            </div>
          )}
        </div>
      )}
      {props.staleChoice ?? (
        <>
          {props.children}
          <AboutChange about={model.about} problem={props.problem} />
        </>
      )}
      <div ref={foot} className={styles['foot']}>
        <Told model={model} staleReload={props.staleReload} />
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" aria-disabled={saving}>
            {saving ? words.saving : words.save}
          </Button>
          <Button onClick={props.onCancel}>{words.cancel}</Button>
        </div>
      </div>
    </form>
  )
}

/** What came of saving, above the buttons. */
function Told({ model, staleReload }: { model: Model; staleReload: string }) {
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
      {problem && <WriteProblem problem={problem} stale={staleReload} />}
      {model.draftFailed && (
        <p role="alert" className={styles['told']}>
          {words.draft.notKept}
        </p>
      )}
    </>
  )
}
