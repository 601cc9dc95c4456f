import { useState } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Wanted } from '../Wanted.tsx'
import { onDemand } from '../onDemand.ts'

/** What the dialog holds. */
export const savedViews = onDemand(async () => (await import('./SavedViews.tsx')).SavedViews)

/** Keeps the view under a name, and lists what was kept. */
export function SaveView({ suggested }: { suggested: string }) {
  const { m } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.bar.save.button}
      </Button>
      {open && (
        <Dialog title={m.bar.save.title} onClose={() => setOpen(false)}>
          <Wanted part={savedViews}>
            {(SavedViews) => <SavedViews suggested={suggested} onClose={() => setOpen(false)} />}
          </Wanted>
        </Dialog>
      )}
    </>
  )
}
