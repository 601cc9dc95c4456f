import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import styles from './StatementPanel.module.css'

/** As wide as the button that adds a statement: until it comes, nothing beside it may move. */
export function AddPlace() {
  const { m } = useLanguage()
  const narrow = useMedia(NARROW)
  return (
    <span aria-hidden className={styles['kept']}>
      <Button icon={narrow} disabled tabIndex={-1}>
        {narrow ? '+' : m.panel.addStatement}
      </Button>
    </span>
  )
}
