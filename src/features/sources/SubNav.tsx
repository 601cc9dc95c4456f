import { Link } from '@tanstack/react-router'
import { articleViewOf } from '#src/contract/address.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './SourcesPage.module.css'
import { useSourceWords } from './words.ts'

/** Leads between articles and outlets, the filter kept. */
export function SubNav() {
  const words = useSourceWords()
  const { address } = useAddress()
  const { sort: _sort, open: _open, view: _view, ...kept } = address
  const now = articleViewOf(address) === 'outlets' ? 'outlets' : 'articles'
  return (
    <nav aria-label={words.subViews} className={styles['nav']}>
      {(['articles', 'outlets'] as const).map((each) => (
        <Link
          key={each}
          to="."
          search={each === 'outlets' ? { ...kept, view: each } : kept}
          // Both have one path: the address as a whole tells them apart.
          activeOptions={{ exact: true }}
          aria-current={each === now ? 'page' : undefined}
        >
          {words.views[each]}
        </Link>
      ))}
    </nav>
  )
}
