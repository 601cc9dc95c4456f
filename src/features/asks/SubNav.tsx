import { Link } from '@tanstack/react-router'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './AsksPage.module.css'
import { subViewOf, subViews } from './subViews.ts'
import { useAsksWords } from './words.ts'

/** Leads between the parts of the page, the filter kept. */
export function SubNav() {
  const words = useAsksWords()
  const { address } = useAddress()
  const { sort: _sort, open: _open, view: _view, ...kept } = address
  const now = subViewOf(address)
  return (
    <nav aria-label={words.subViews} className={styles['nav']}>
      {subViews.map((each) => (
        <Link
          key={each.id}
          to="."
          search={each.view === undefined ? kept : { ...kept, view: each.view }}
          // All have one path: the address as a whole tells them apart.
          activeOptions={{ exact: true }}
          aria-current={each === now ? 'page' : undefined}
        >
          {words.views[each.id]}
        </Link>
      ))}
    </nav>
  )
}
