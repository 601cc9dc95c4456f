import type { DateBasis } from '#src/contract/stakeholders.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './cells.module.css'

/** Beside or under a date that is not plainly when something was said: what it is. */
export function Basis({ basis }: { basis: DateBasis | undefined }) {
  const { m } = useLanguage()
  if (basis === undefined || basis === 'said') return null
  return (
    <div className={styles['beside']}>
      {basis === 'inferred' ? m.records.inferred : m.records.published}
    </div>
  )
}
