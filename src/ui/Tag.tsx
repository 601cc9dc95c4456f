import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** A small word that says what kind of words follow: «Summary», «Translation by Parley». */
export function Tag(props: { children: ReactNode }) {
  return <span className={styles['tag']}>{props.children}</span>
}
