import { useEffect, useState } from 'react'
import type { Entity } from '#src/contract/changes.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './HistoryButton.module.css'
import type { HistoryList } from './HistoryList.tsx'

const load = async () => (await import('./HistoryList.tsx')).HistoryList

/** Opens what was changed of a record in this browser. Its words and code load when it is opened. */
export function HistoryButton(props: { entity: Entity; entityId: string }) {
  const { m } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['button']}>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.shell.undo.history}
      </Button>
      {open && (
        <Dialog title={m.shell.undo.history} onClose={() => setOpen(false)}>
          <Loaded {...props} />
        </Dialog>
      )}
    </div>
  )
}

function Loaded(props: { entity: Entity; entityId: string }) {
  const { m } = useLanguage()
  const [List, setList] = useState<typeof HistoryList>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (failed) return
    load().then(
      (loaded) => setList(() => loaded),
      () => setFailed(true),
    )
  }, [failed])
  if (List) return <List {...props} />
  if (!failed) return null
  return (
    <p role="alert">
      {m.shell.palette.failed} <Button onClick={() => setFailed(false)}>{m.shell.retry}</Button>
    </p>
  )
}
