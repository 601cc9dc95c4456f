import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Says why nothing stands here and what to do about it. `alert` for errors. */
export function EmptyState(props: {
  title: string
  children: ReactNode
  action?: ReactNode
  alert?: boolean
}) {
  return (
    <div className={styles['state']} role={props.alert ? 'alert' : undefined}>
      <h2>{props.title}</h2>
      <div className={styles['body']}>{props.children}</div>
      {props.action && <div className={styles['action']}>{props.action}</div>}
    </div>
  )
}
