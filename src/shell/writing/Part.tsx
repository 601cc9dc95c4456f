import type { ReactNode } from 'react'
import styles from './form.module.css'

/** Fields that belong together, under their heading. */
export function Part(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={props.title}>
      <h4 className={styles['title']}>{props.title}</h4>
      {props.children}
    </section>
  )
}
