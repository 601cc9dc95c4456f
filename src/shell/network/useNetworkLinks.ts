import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { paths, viewHref } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { plainLink } from '../plainLink.ts'
import type { LinkProps } from '../plainLink.ts'
import { useViewSearch } from '../useView.ts'

export interface NetworkLinks {
  statements: (filter: StatementFilter) => LinkProps
  profile: (id: string) => LinkProps
}

/**
 * Plain links, with a press taken by the router: a picture and its table hold hundreds of them,
 * more than components that each follow the router could be.
 */
export function useNetworkLinks(): NetworkLinks {
  const router = useRouter()
  const searchOf = useViewSearch()
  return useMemo(
    () => ({
      statements: (filter) => {
        const search = searchOf('statements', filter)
        return plainLink(viewHref('/statements', writeAddress(search)), () => {
          void router.navigate({ to: paths.statements, params: {}, search })
        })
      },
      profile: (id) => {
        const search = searchOf('stakeholder')
        return plainLink(viewHref(`/stakeholders/${id}`, writeAddress(search)), () => {
          void router.navigate({ to: paths.stakeholder, params: { stakeholderId: id }, search })
        })
      },
    }),
    [router, searchOf],
  )
}
