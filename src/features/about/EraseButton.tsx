import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { eraseRecords } from '#src/client/writes.ts'
import { eraseCopies } from '#src/shell/offline/worker.ts'
import { forgetBackupMark } from '#src/stores/backupMark.ts'
import { forgetPreferences } from '#src/stores/preferences.ts'
import { forgetRecent } from '#src/stores/recent.ts'
import { setOpenedView } from '#src/stores/openView.ts'
import { forgetSeen } from '#src/stores/seen.ts'
import { eraseEntries } from '#src/stores/storage.ts'
import { toast } from '#src/stores/toasts.ts'
import { forgetUndo } from '#src/stores/undo.ts'
import { forgetViews, useViews } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useAboutWords } from './words.ts'

/** Erases what Parley keeps in this browser, after asking once more. */
export function EraseButton() {
  const words = useAboutWords().erase
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {asking && <EraseDialog onClose={() => setAsking(false)} />}
    </>
  )
}

function EraseDialog({ onClose }: { onClose: () => void }) {
  const words = useAboutWords().erase
  const views = useViews((state) => state.views.length)
  const changes = useQuery(changesQuery({ limit: 1 })).data?.of ?? 0
  const erase = useMutation({
    // Records first: where they can't be erased, nothing is, and the person knows where they stand.
    mutationFn: eraseRecords,
    networkMode: 'always',
    onSuccess: () => {
      void eraseCopies()
      eraseEntries()
      forgetPreferences()
      forgetViews()
      forgetSeen()
      setOpenedView(undefined)
      forgetRecent()
      forgetBackupMark()
      // A deleted view could else be brought back after all was erased.
      forgetUndo()
      onClose()
      toast(words.done)
    },
  })
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" aria-disabled={erase.isPending} onClick={() => erase.mutate()}>
            {words.confirm}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {changes > 0 && <p>{words.changes(changes)}</p>}
      {views > 0 && <p>{words.views(views)}</p>}
      <p>{words.rest}</p>
      <p>{words.final}</p>
      {erase.isError && <p role="alert">{words.failed}</p>}
    </Dialog>
  )
}
