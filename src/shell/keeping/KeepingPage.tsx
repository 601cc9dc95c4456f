import type { ReactNode } from 'react'
import { usePaperAhead } from '../print/usePaperAhead.ts'
import { KeepingNav } from './KeepingNav.tsx'
import styles from './KeepingPage.module.css'

/** A page for whoever keeps the records: the way to the others, then its own. */
export function KeepingPage(props: {
  /** Narrower, for a form. */
  narrow?: boolean
  /** For what its own parts look like. */
  className?: string | undefined
  children: ReactNode
}) {
  const { narrow = false, className = '', children } = props
  usePaperAhead()
  return (
    <div className={styles['scroller']}>
      <article className={`${styles['page']} ${className}`} data-narrow={narrow || undefined}>
        <KeepingNav />
        {children}
      </article>
    </div>
  )
}

/** What the page is for, under its title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles['lead']}>{children}</p>
}
