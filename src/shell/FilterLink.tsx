import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import type { FilterKey } from '#src/contract/filter.ts'
import { useAddress, withChoice } from './useAddress.ts'
import { useViewSearch } from './useView.ts'
import styles from './FilterLink.module.css'

/** A label that opens the statements behind it: the filter of now, narrowed to these values. */
export function FilterLink(props: {
  values: Partial<Record<FilterKey, string>>
  children: ReactNode
  className?: string | undefined
}) {
  const { address } = useAddress()
  const searchOf = useViewSearch()
  let filter = address.filter
  for (const [key, value] of Object.entries(props.values)) {
    filter = withChoice(filter, key as FilterKey, { any: [value] })
  }
  return (
    <Link
      className={[styles['label'], props.className].filter(Boolean).join(' ')}
      to={paths.statements}
      params={{}}
      search={searchOf('statements', filter)}
    >
      {props.children}
    </Link>
  )
}
