import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { paths, viewHref } from '#src/app/paths.ts'
import { readAddress, writeAddress } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useAddress, useListedAddress } from '../useAddress.ts'
import { plainLink } from '../plainLink.ts'
import type { LinkProps } from '../plainLink.ts'
import { usePagePath, useViewSearch } from '../useView.ts'

/** Makes the link to the statements of a filter; none where there is no such filter. */
export type TrendLink = (filter: StatementFilter | undefined) => LinkProps | undefined

/** Where the numbers of a chart lead: to the same view, narrowed, or to the list of statements. */
export type TrendTarget = 'here' | 'statements'

const NOTHING: StatementFilter = {}

/**
 * Plain links, with a press taken by the router: a chart and its table hold thousands of them,
 * more than components that each follow the router could be.
 */
export function useTrendLink(target: TrendTarget = 'here'): TrendLink {
  const { setFilter } = useAddress()
  const address = useListedAddress()
  const router = useRouter()
  const path = usePagePath()
  const searchOf = useViewSearch()
  const toList = target === 'statements'
  // As text: a chart is drawn anew where its links lead elsewhere, not at every move on the page. Which
  // statement stands open and how far lanes are zoomed says nothing about the statements of a chart.
  const beside = writeAddress(
    toList
      ? searchOf('statements', NOTHING)
      : { ...address, filter: NOTHING, open: undefined, zoom: undefined, view: undefined },
  )
  return useMemo(() => {
    const keys = readAddress(beside).address
    return (filter) => {
      if (!filter) return undefined
      const there = { ...keys, filter }
      return plainLink(viewHref(toList ? '/statements' : path, writeAddress(there)), () => {
        if (toList) void router.navigate({ to: paths.statements, params: {}, search: there })
        else setFilter(filter)
      })
    }
  }, [beside, setFilter, router, path, toList])
}
