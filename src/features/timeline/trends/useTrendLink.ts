import { useMemo } from 'react'
import type { MouseEvent } from 'react'
import { paths, viewHref } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useAddress } from '#src/shell/useAddress.ts'

export interface LinkProps {
  href: string
  onClick: (event: MouseEvent) => void
}
/** Makes the link that narrows the timeline to a filter; none where there is no such filter. */
export type TrendLink = (filter: StatementFilter | undefined) => LinkProps | undefined

/**
 * Plain links, with a press taken by the router: a chart and its table hold thousands of them,
 * more than components that each follow the router could be.
 */
export function useTrendLink(): TrendLink {
  const { address, setFilter } = useAddress()
  return useMemo(
    () => (filter) =>
      filter && {
        href: viewHref(paths.timeline, writeAddress({ ...address, filter })),
        onClick: (event) => {
          const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
          if (elsewhere || event.button !== 0) return
          event.preventDefault()
          setFilter(filter)
        },
      },
    [address, setFilter],
  )
}
