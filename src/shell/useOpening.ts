import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { paths } from '#src/app/paths.ts'
import type { Address } from '#src/contract/address.ts'
import { useAddress } from './useAddress.ts'
import { useView } from './useView.ts'

/** Which statement stands open, and how to open another. */
export interface Opening {
  openId: string | undefined
  /** Opens a statement over the view of now, or closes it (`undefined`). */
  go: (id: string | undefined, replace?: boolean) => void
}

/** On Statements the open statement stands in the path, on every other view in `open`. */
export function useOpening(): Opening {
  const { view, id } = useView()
  const { address } = useAddress()
  const router = useRouter()
  const inPath = view === 'statements'
  const go = useCallback(
    (next: string | undefined, replace = false) => {
      // The newest address, not the one of the last render.
      const { open: _open, ...search } = router.latestLocation.search as Address
      if (inPath) {
        void router.navigate({ to: paths.statements, params: { id: next }, search, replace })
      } else {
        const opened = next === undefined ? search : { ...search, open: next }
        void router.navigate({ to: '.', search: opened, replace })
      }
    },
    [router, inPath],
  )
  return { openId: inPath ? id : address.open, go }
}
