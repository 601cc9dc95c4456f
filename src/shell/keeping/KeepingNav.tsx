import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths, recordKinds } from '#src/app/paths.ts'
import { changesQuery } from '#src/client/queries.ts'
import { useView } from '../useView.ts'
import { useChangesWords } from '../history/useTelling.ts'
import styles from './KeepingNav.module.css'

/** The pages for whoever keeps the records; each line is one of them. */
const pages = [
  { to: paths.changes, params: {}, name: 'changes' },
  { to: paths.records, params: { kind: recordKinds.stakeholder }, name: 'records' },
  { to: paths.duplicates, params: {}, name: 'duplicates' },
  { to: paths.backup, params: {}, name: 'backup' },
] as const

/** Leads between the pages for whoever keeps the records. */
export function KeepingNav() {
  const { keeping } = useChangesWords()
  const log = useQuery({ ...changesQuery({ limit: 1 }), placeholderData: keepPreviousData })
  const open = log.data?.conflicts.length ?? 0
  const { view } = useView()
  return (
    <nav aria-label={keeping.title} className={styles['nav']}>
      {pages.map(({ to, params, name }) => (
        <Link
          key={name}
          to={to}
          params={params}
          search={{ filter: {} }}
          // The address tells by its beginning: records of any kind belong to one page here.
          aria-current={name === view ? 'page' : undefined}
        >
          {keeping[name]}
          {name === 'changes' && open > 0 && (
            <span className={styles['open']}>{keeping.conflicts(open)}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
