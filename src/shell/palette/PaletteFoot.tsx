import { Keys } from './Keys.tsx'
import styles from './Palette.module.css'
import { onApple } from './hotkeys.ts'
import { usePaletteWords } from './paletteWords.ts'

/** The keys of the palette at its foot, where there is a keyboard. */
export function PaletteFoot() {
  const words = usePaletteWords().foot
  const modifier = onApple() ? 'command' : 'ctrl'
  return (
    <div className={styles['foot']}>
      <span>
        <Keys combo={['up']} /> <Keys combo={['down']} /> {words.move}
      </span>
      <span>
        <Keys combo={['enter']} /> {words.open}
      </span>
      <span>
        <Keys combo={[modifier, 'enter']} /> {words.newTab}
      </span>
      <span>
        <Keys combo={['escape']} /> {words.close}
      </span>
    </div>
  )
}
