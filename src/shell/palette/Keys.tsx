import type { KeyName } from '#src/i18n/en/palette.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import styles from './Keys.module.css'
import { usePaletteWords } from './paletteWords.ts'

/** Keys that are pressed together, each as it stands on its key; signs are said by their names. */
export function Keys({ combo }: { combo: readonly KeyName[] }) {
  const { names } = usePaletteWords().keys
  return (
    <span className={styles['combo']}>
      {combo.map((key) => {
        const [shown, said] = names[key]
        return (
          <kbd key={key} className={styles['key']}>
            {said === undefined ? (
              shown
            ) : (
              <>
                <span aria-hidden="true">{shown}</span>
                <Hidden>{said}</Hidden>
              </>
            )}
          </kbd>
        )
      })}
    </span>
  )
}
