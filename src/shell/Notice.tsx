import type { ReactNode } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Notice.module.css'

/**
 * A line across the page that says what was left out or could not be kept, and the remedy; `quiet`
 * for mere news, where what stands around it tells them.
 */
export function Notice(props: {
  children: ReactNode
  actions?: ReactNode
  onDismiss: () => void
  dismissLabel?: string
  quiet?: boolean
}) {
  const { m } = useLanguage()
  return (
    <div className={styles['notice']} role={props.quiet ? undefined : 'alert'}>
      <div className={styles['words']}>{props.children}</div>
      <div className={styles['actions']}>
        {props.actions}
        <Button look="quiet" onClick={props.onDismiss}>
          {props.dismissLabel ?? m.shell.dismiss}
        </Button>
      </div>
    </div>
  )
}
