import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { MouseEvent } from 'react'
import { paths, viewHref } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useViewSearch } from '../useView.ts'

export interface LinkProps {
  href: string
  onClick: (event: MouseEvent) => void
}

/** A press that the router may take: it opens nothing elsewhere. */
function isPlain(event: MouseEvent): boolean {
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return !elsewhere && event.button === 0
}

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
        return {
          href: viewHref('/statements', writeAddress(search)),
          onClick: (event) => {
            if (!isPlain(event)) return
            event.preventDefault()
            void router.navigate({ to: paths.statements, params: {}, search })
          },
        }
      },
      profile: (id) => {
        const search = searchOf('stakeholder')
        return {
          href: viewHref(`/stakeholders/${id}`, writeAddress(search)),
          onClick: (event) => {
            if (!isPlain(event)) return
            event.preventDefault()
            void router.navigate({ to: paths.stakeholder, params: { stakeholderId: id }, search })
          },
        }
      },
    }),
    [router, searchOf],
  )
}
