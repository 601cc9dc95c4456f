import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { savedAddress } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import { savedViews as en } from '#src/i18n/en/savedViews.ts'
import { savedViews as fr } from '#src/i18n/fr/savedViews.ts'
import { pushUndo } from '#src/stores/undo.ts'
import { toast } from '#src/stores/toasts.ts'
import { deleteView, saveView, useViews } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { useAddress } from '../useAddress.ts'
import { usePagePath } from '../useView.ts'
import { ViewNews } from '../viewNews/ViewNews.tsx'
import { markSeen } from '../viewNews/opening.ts'
import styles from './SaveView.module.css'
import { SavedViewLink } from './SavedViewLink.tsx'

const LONGEST_SUGGESTION = 60

/** The form that keeps the view under a name, and the list of what was kept. */
export function SavedViews(props: { suggested: string; onClose: () => void }) {
  return (
    <>
      <SaveForm {...props} />
      <ViewList onClose={props.onClose} />
    </>
  )
}

function SaveForm(props: { suggested: string; onClose: () => void }) {
  const { m } = useLanguage()
  const words = useWords({ en, fr })
  const { address } = useAddress()
  const path = usePagePath()
  const views = useViews((state) => state.views)
  const [name, setName] = useState(
    (props.suggested || m.bar.allStatements).slice(0, LONGEST_SUGGESTION),
  )
  const [missing, setMissing] = useState(false)
  const id = useId()
  const trimmed = name.trim()
  const replaces = views.some((view) => view.name === trimmed)
  const hint = missing && trimmed === '' ? words.needsName : replaces ? words.replaces : ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (trimmed === '') {
      setMissing(true)
      return
    }
    const query = writeAddress({ ...address, open: undefined, fault: undefined })
    void markSeen(saveView(trimmed, savedAddress(path, query)))
    toast(words.saved(trimmed))
    props.onClose()
  }
  return (
    <form onSubmit={submit}>
      <label className={styles['label']} htmlFor={id}>
        {words.name}
      </label>
      <div className={styles['line']}>
        <input
          id={id}
          className={styles['input']}
          value={name}
          aria-invalid={missing && trimmed === ''}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="primary">
          {words.keep}
        </Button>
      </div>
      <p id={`${id}-hint`} className={styles['hint']} aria-live="polite">
        {hint}
      </p>
    </form>
  )
}

function ViewList({ onClose }: { onClose: () => void }) {
  const words = useWords({ en, fr })
  const views = useViews((state) => state.views)
  const id = useId()
  const list = useRef<HTMLElement>(null)
  const removed = useRef<number>(undefined)
  useEffect(() => {
    if (removed.current === undefined) return
    // The button went with its view: the next one takes the focus, or the head where none is left.
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-delete]') ?? []
    const next = buttons[Math.min(removed.current, buttons.length - 1)]
    removed.current = undefined
    ;(next ?? list.current?.querySelector('h3'))?.focus()
  }, [views])
  const remove = (at: number, viewId: string, name: string) => {
    removed.current = at
    const restore = deleteView(viewId)
    pushUndo({ what: 'view-deleted', description: name, run: restore })
    toast(words.deleted(name))
  }
  return (
    <section ref={list} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles['title']}>
        {words.list}
      </h3>
      {views.length === 0 && <p className={styles['hint']}>{words.none}</p>}
      <ul className={styles['views']}>
        {views.map((view, at) => (
          <li key={view.id}>
            <div className={styles['view']}>
              <SavedViewLink view={view} onOpen={onClose} />
              <ViewNews view={view} onFollow={onClose} />
            </div>
            <Button
              look="quiet"
              data-delete=""
              aria-label={words.remove(view.name)}
              onClick={() => remove(at, view.id, view.name)}
            >
              {words.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{words.where}</p>
    </section>
  )
}
