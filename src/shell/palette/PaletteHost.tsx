import { useEffect, useRef, useState } from 'react'
import { closePalette, openPalette, usePalette } from '#src/stores/palette.ts'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import type { PaletteDialogs } from './PaletteDialogs.tsx'
import { opensKeys, opensPalette } from './hotkeys.ts'

// A function of its own: Vite takes a `then` straight after an import for a part of the loading, and
// a style sheet that did not come would pass it by.
const load = async () => (await import('./PaletteDialogs.tsx')).PaletteDialogs

/** Listens for the keys of the palette and of the list of keys, and fetches them when wanted. */
export function PaletteHost() {
  const { m } = useLanguage()
  const open = usePalette((state) => state.open)
  const [Dialogs, setDialogs] = useState<typeof PaletteDialogs>()
  const landed = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const dialog = opensPalette(event) ? 'palette' : opensKeys(event) ? 'keys' : undefined
      if (dialog === undefined) return
      event.preventDefault()
      if (usePalette.getState().open === dialog) closePalette()
      else openPalette(dialog)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const failed = m.shell.palette.failed
  useEffect(() => {
    if (open === undefined || Dialogs) return
    load().then(
      (loaded) => setDialogs(() => loaded),
      () => {
        closePalette()
        toast(failed)
      },
    )
  }, [open, Dialogs, failed])
  useEffect(() => {
    if (open !== undefined || !landed.current) return
    landed.current = false
    // The dialog has just given the focus back; who went elsewhere goes on from there.
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }, [open])
  if (open === undefined || !Dialogs) return null
  const close = (elsewhere = false) => {
    landed.current = elsewhere
    closePalette()
  }
  return <Dialogs open={open} onClose={close} />
}
