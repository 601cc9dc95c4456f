import type { ReactNode } from 'react'
import styles from './form.module.css'

/** Fields that belong together, under their heading. */
export function Part(props: {
  title: string
  /** The level of its heading; in a panel or dialog the fourth. */
  level?: 2 | 3 | 4 | undefined
  children: ReactNode
}) {
  const Heading = `h${props.level ?? 4}` as const
  return (
    <section className={styles['part']} aria-label={props.title}>
      <Heading className={styles['title']}>{props.title}</Heading>
      {props.children}
    </section>
  )
}
