import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import type { Article } from '#src/contract/records.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { ReanchorDialog } from './ReanchorDialog.tsx'
import type { TextDialog } from './TextDialog.tsx'
import styles from './Text.module.css'
import { useTextWords } from './textWords.ts'

// Functions of their own: Vite takes a `then` straight after an import for a part of the loading.
const loadText = async () => (await import('./TextDialog.tsx')).TextDialog
const loadReanchor = async () => (await import('./ReanchorDialog.tsx')).ReanchorDialog

interface Ways {
  /** Nothing was ever changed in this browser. */
  first: boolean
  onClose: () => void
  onSaved: () => void
}

/**
 * A button that opens a dialog, where records can be changed; the dialog loads with the press.
 * `onDone` runs once it has saved and is gone, for the button may go with it.
 */
function Tool<D>(props: {
  name: string
  /** Stands without a ground, in line with the words above it. */
  quiet?: boolean
  load: () => Promise<D>
  show: (dialog: D, ways: Ways) => ReactNode
  onDone: () => void
}) {
  const { m } = useLanguage()
  const log = useQuery(changesQuery({ limit: 1 }))
  const [loaded, setLoaded] = useState<{ dialog: D }>()
  const [saved, setSaved] = useState(0)
  const done = useRef(props.onDone)
  done.current = props.onDone
  useEffect(() => {
    if (saved > 0) done.current()
  }, [saved])
  if (!log.data?.writable) return null
  const onClose = () => setLoaded(undefined)
  return (
    <>
      <Button
        {...(props.quiet ? { look: 'quiet', className: styles['inline'] } : {})}
        aria-haspopup="dialog"
        onClick={() => {
          props.load().then(
            (dialog) => setLoaded({ dialog }),
            () => toast(m.shell.palette.failed),
          )
        }}
      >
        {props.name}
      </Button>
      {loaded &&
        props.show(loaded.dialog, {
          first: log.data.of === 0,
          onClose,
          onSaved: () => {
            onClose()
            setSaved((before) => before + 1)
          },
        })}
    </>
  )
}

/** Opens the dialog that holds a text of an article, or another one than is held. */
export function TextTool(props: { article: Article; onDone: () => void }) {
  const words = useTextWords()
  const { article } = props
  const name = article.text === undefined ? words.paste : words.replace
  return (
    <Tool
      name={name}
      quiet={article.text !== undefined}
      load={loadText}
      onDone={props.onDone}
      show={(Dialog: typeof TextDialog, ways) => (
        <Dialog article={article} title={name} {...ways} />
      )}
    />
  )
}

/** Opens the dialog that gives a moved quotation its place in the held text. */
export function ReanchorTool(props: { statementId: string; article: Article; onDone: () => void }) {
  const words = useTextWords()
  const { statementId, article } = props
  return (
    <Tool
      name={words.reanchor}
      load={loadReanchor}
      onDone={props.onDone}
      show={(Dialog: typeof ReanchorDialog, ways) => (
        <Dialog statementId={statementId} article={article} {...ways} />
      )}
    />
  )
}
