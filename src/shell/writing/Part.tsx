import type { ReactNode } from 'react'
import { FormHeading } from './FormHeading.ts'
import styles from './form.module.css'

/** Fields that belong together, under their heading. */
export function Part(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={props.title}>
      <FormHeading className={styles['title']}>{props.title}</FormHeading>
      {props.children}
    </section>
  )
}
