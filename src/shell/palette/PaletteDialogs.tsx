import { openPalette } from '#src/stores/palette.ts'
import type { PaletteDialog } from '#src/stores/palette.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { Palette } from './Palette.tsx'

/** What loads on demand: the palette and the list of keys. */
export function PaletteDialogs(props: {
  open: PaletteDialog
  /** `elsewhere`: a choice led to another address. */
  onClose: (elsewhere?: boolean) => void
}) {
  if (props.open === 'keys') return <KeysDialog onClose={() => props.onClose()} />
  return <Palette onClose={props.onClose} onKeys={() => openPalette('keys')} />
}
