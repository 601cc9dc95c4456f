import { useState } from 'react'
import type { Entity } from '#src/contract/changes.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Wanted } from '../Wanted.tsx'
import { onDemand } from '../onDemand.ts'
import styles from './HistoryButton.module.css'

const historyList = onDemand(async () => (await import('./HistoryList.tsx')).HistoryList)

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
          <Wanted part={historyList}>{(HistoryList) => <HistoryList {...props} />}</Wanted>
        </Dialog>
      )}
    </div>
  )
}
