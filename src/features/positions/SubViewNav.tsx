import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './SubViewNav.module.css'
import { subViewOf, subViews } from './subViews.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'

/** Leads between what the page of positions can show; the filter stays, and what each was asked. */
export function SubViewNav() {
  const words = usePositionWords()
  const { address } = useAddress()
  const shown = subViewOf(address)
  return (
    <nav aria-label={words.subViews} className={styles['nav']}>
      {subViews.map(({ name, view }) => (
        <Link
          key={name}
          to={paths.positions}
          search={{ ...address, view }}
          aria-current={name === shown.name ? 'page' : undefined}
          // The address differs in its query alone.
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {words.names[name]}
        </Link>
      ))}
    </nav>
  )
}
