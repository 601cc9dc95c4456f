import { openPalette } from '#src/stores/palette.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './PaletteButton.module.css'
import { onApple } from './hotkeys.ts'

/** Opens the palette; where there are keys it shows theirs. */
export function PaletteButton(props: { onOpen?: () => void }) {
  const { m } = useLanguage()
  const apple = onApple()
  return (
    <Button
      look={props.onOpen ? 'plain' : 'quiet'}
      aria-haspopup="dialog"
      aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
      onClick={() => {
        props.onOpen?.()
        openPalette()
      }}
    >
      {m.shell.palette.open}
      {!props.onOpen && (
        <kbd className={styles['keys']} aria-hidden="true">
          {apple ? '⌘ K' : 'Ctrl K'}
        </kbd>
      )}
    </Button>
  )
}
