import { Link } from '@tanstack/react-router'
import type { Address } from '#src/contract/address.ts'
import styles from './SubNav.module.css'
import { useAddress } from './useAddress.ts'

/** Leads between the parts of a page, the filter kept. */
export function SubNav(props: {
  label: string
  /** In their order: the value of `view` that asks for each, which the first one needs not. */
  parts: readonly { name: string; view: Address['view'] }[]
  /** The value of the one that is shown. */
  now: Address['view']
}) {
  const { address } = useAddress()
  const { sort: _sort, open: _open, view: _view, ...kept } = address
  return (
    <nav aria-label={props.label} className={styles['nav']}>
      {props.parts.map(({ name, view }) => (
        <Link
          key={view ?? ''}
          to="."
          search={view === undefined ? kept : { ...kept, view }}
          // All have one path: the address as a whole tells them apart.
          activeOptions={{ exact: true }}
          aria-current={view === props.now ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
