/** Which dialog of the keyboard stands open: where to go, or the list of keys. */
import { create } from 'zustand'

export type PaletteDialog = 'palette' | 'keys'

export const usePalette = create<{ open: PaletteDialog | undefined }>(() => ({ open: undefined }))

/** Opens one of the two; the other one closes. */
export function openPalette(dialog: PaletteDialog = 'palette') {
  usePalette.setState({ open: dialog })
}

/** Closes the one that is open. */
export function closePalette() {
  usePalette.setState({ open: undefined })
}
