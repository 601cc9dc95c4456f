import type { ReactNode } from 'react'
import styles from './hidden.module.css'

/** Words for screen readers only. */
export function Hidden(props: { children: ReactNode }) {
  return <span className={styles['hidden']}>{props.children}</span>
}
