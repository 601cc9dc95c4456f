import { useEffect, useRef } from 'react'
import { briefing as en } from '#src/i18n/en/briefing.ts'
import { briefing as fr } from '#src/i18n/fr/briefing.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.tsx'
import styles from './BriefingDialogs.module.css'
import { MOST } from './makeBriefing.ts'

/** More match than a briefing holds: the ways on. */
export function TooManyDialog(props: { total: number; onClose: () => void; onFirst: () => void }) {
  const words = useWords({ en, fr }).tooMany
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <p className={styles['lead']}>{words.body(MOST, props.total)}</p>
      <Button look="primary" onClick={props.onFirst}>
        {words.first(MOST)}
      </Button>
    </Dialog>
  )
}

/** The briefing as it would have been copied, selected, where the browser copies nothing. */
export function ByHandDialog(props: { made: { html: string }; onClose: () => void }) {
  const words = useWords({ en, fr }).byHand
  const paper = useRef<HTMLDivElement>(null)
  const { html } = props.made
  const select = () => {
    if (!paper.current) return
    paper.current.focus()
    document.getSelection()?.selectAllChildren(paper.current)
  }
  useEffect(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    paper.current?.replaceChildren(...body.childNodes)
    select()
  }, [html])
  return (
    <Dialog
      title={words.title}
      shape="wide"
      onClose={props.onClose}
      footer={<Button onClick={select}>{words.select}</Button>}
    >
      <p className={styles['lead']} role="alert">
        {words.lead}
      </p>
      <div
        ref={paper}
        className={styles['paper']}
        role="document"
        aria-label={words.title}
        tabIndex={0}
      />
    </Dialog>
  )
}
