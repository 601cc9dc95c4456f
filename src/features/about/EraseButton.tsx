import { useState } from 'react'
import { forgetPreferences } from '#src/stores/preferences.ts'
import { forgetRecent } from '#src/stores/recent.ts'
import { eraseEntries } from '#src/stores/storage.ts'
import { toast } from '#src/stores/toasts.ts'
import { forgetUndo } from '#src/stores/undo.ts'
import { forgetViews, useViews } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'

/** Erases what Parley keeps in this browser, after asking once more. */
export function EraseButton() {
  const { m } = useLanguage()
  const views = useViews((state) => state.views)
  const [asking, setAsking] = useState(false)
  const words = m.about.erase
  const erase = () => {
    eraseEntries()
    forgetPreferences()
    forgetViews()
    forgetRecent()
    // A deleted view could else be brought back after all was erased.
    forgetUndo()
    setAsking(false)
    toast(words.done)
  }
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {asking && (
        <Dialog
          title={words.title}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button look="primary" onClick={erase}>
                {words.confirm}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            </>
          }
        >
          <p>{words.body(views.length)}</p>
        </Dialog>
      )}
    </>
  )
}
