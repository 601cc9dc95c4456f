import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { paths, viewHref } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { Address } from '#src/contract/address.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { plainLink } from './plainLink.ts'
import { useListedAddress, withChoice } from './useAddress.ts'
import { useListedSearch } from './useView.ts'
import styles from './FilterLink.module.css'

type Values = Partial<Record<FilterKey, string>>

function narrowed(filter: StatementFilter, values: Values): StatementFilter {
  let left = filter
  for (const [key, value] of Object.entries(values)) {
    left = withChoice(left, key as FilterKey, { any: [value] })
  }
  return left
}

/** A label that opens the statements behind it: the filter of now, narrowed to these values. */
export function FilterLink(props: {
  values: Values
  children: ReactNode
  className?: string | undefined
}) {
  const { values } = props
  const { filter: now } = useListedAddress()
  const searchOf = useListedSearch()
  const router = useRouter()
  const link = useMemo(() => {
    const search = searchOf('statements', narrowed(now, values))
    return plainLink(viewHref('/statements', writeAddress(search)), () => {
      // The newest filter: another press may have come before this list has followed it.
      const { filter } = router.latestLocation.search as Address
      const there = { ...search, filter: narrowed(filter, values) }
      void router.navigate({ to: paths.statements, params: {}, search: there })
    })
  }, [now, values, searchOf, router])
  return (
    <a {...link} className={[styles['label'], props.className].filter(Boolean).join(' ')}>
      {props.children}
    </a>
  )
}
