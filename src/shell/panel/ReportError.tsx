import { useId, useState } from 'react'
import { permalink, reportUrl } from '#src/app/paths.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button, ButtonAnchor } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import styles from './PanelBody.module.css'
import { usePanelWords } from './panelWords.ts'

/** A prepared message about this statement, to copy or send. */
export function ReportError(props: { statementId: string; version: string }) {
  const words = usePanelWords().report
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      {open && (
        <Dialog title={words.title} onClose={() => setOpen(false)}>
          <ReportForm {...props} />
        </Dialog>
      )}
    </div>
  )
}

function ReportForm(props: { statementId: string; version: string }) {
  const words = usePanelWords().report
  const id = useId()
  const [yours, setYours] = useState('')
  const link = permalink(props.statementId)
  const message = words.message(link, props.statementId, props.version, yours.trim())
  const send = reportUrl(message)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message)
      toast(words.copied)
    } catch {
      document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}-message`)?.select()
    }
  }
  return (
    <>
      <label htmlFor={`${id}-yours`}>{words.yours}</label>
      <textarea
        id={`${id}-yours`}
        className={styles['manual']}
        rows={4}
        value={yours}
        onChange={(event) => setYours(event.target.value)}
      />
      <label htmlFor={`${id}-message`}>{words.prepared}</label>
      <textarea
        id={`${id}-message`}
        className={styles['manual']}
        rows={6}
        readOnly
        value={message}
      />
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {send !== undefined && (
          <ButtonAnchor href={send} target="_blank" rel="noreferrer">
            {words.send}
          </ButtonAnchor>
        )}
      </div>
      {send === undefined && <p className={styles['quiet']}>{words.noAddress}</p>}
    </>
  )
}
