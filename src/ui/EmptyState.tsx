import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/**
 * Says why nothing stands here and what to do about it. `alert` for errors, `whole` where it is all
 * there is of the page.
 */
export function EmptyState(props: {
  title: string
  children: ReactNode
  action?: ReactNode
  alert?: boolean
  whole?: boolean
}) {
  const Heading = props.whole ? 'h1' : 'h2'
  return (
    <div className={styles['state']} role={props.alert ? 'alert' : undefined}>
      <Heading>{props.title}</Heading>
      <div className={styles['body']}>{props.children}</div>
      {props.action && <div className={styles['action']}>{props.action}</div>}
    </div>
  )
}
