import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { changesQuery } from '#src/client/queries.ts'
import { useChangesWords } from '../history/useTelling.ts'
import styles from './KeepingNav.module.css'

/** The pages for whoever keeps the records; each line is one of them. */
const pages = [
  { to: paths.changes, name: 'changes' },
  { to: paths.duplicates, name: 'duplicates' },
] as const

/** Leads between the pages for whoever keeps the records. */
export function KeepingNav() {
  const { keeping } = useChangesWords()
  const log = useQuery({ ...changesQuery({ limit: 1 }), placeholderData: keepPreviousData })
  const open = log.data?.conflicts.length ?? 0
  return (
    <nav aria-label={keeping.title} className={styles['nav']}>
      {pages.map(({ to, name }) => (
        <Link key={name} to={to} search={{ filter: {} }} activeProps={{ 'aria-current': 'page' }}>
          {keeping[name]}
          {name === 'changes' && open > 0 && (
            <span className={styles['open']}>{keeping.conflicts(open)}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
