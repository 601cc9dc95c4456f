import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
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
  return (
    <nav aria-label={keeping.title} className={styles['nav']}>
      {pages.map(({ to, name }) => (
        <Link key={name} to={to} search={{ filter: {} }} activeProps={{ 'aria-current': 'page' }}>
          {keeping[name]}
        </Link>
      ))}
    </nav>
  )
}
