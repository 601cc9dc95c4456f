import { useMatches } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { viewOfPath } from '#src/app/paths.ts'
import type { View } from '#src/app/paths.ts'
import type { Address } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { rememberView, useViewMemory } from '#src/stores/viewMemory.ts'
import type { ViewKeys } from '#src/stores/viewMemory.ts'
import { useAddress, useListedAddress } from './useAddress.ts'

/** The keys beside the filter that mean something to a view. */
const keysOf: Record<View, readonly (keyof ViewKeys)[]> = {
  statements: ['sort'],
  stakeholders: ['sort', 'view', 'find'],
  stakeholder: [],
  timeline: ['lanes', 'by', 'zoom', 'view', 'sort'],
  positions: [
    'view',
    'rows',
    'columns',
    'least',
    'opened',
    'cell',
    'said',
    'reversals',
    'ties',
    'also',
    'weight',
    'most',
  ],
  asks: ['sort', 'view', 'by', 'weight', 'most'],
  sources: ['sort', 'view'],
  source: [],
  changes: ['who', 'record', 'since', 'until'],
  duplicates: [],
  merge: [],
  records: ['find'],
  backup: [],
  about: [],
}

function ownKeys(view: View, address: ViewKeys): ViewKeys {
  return Object.fromEntries(
    keysOf[view].flatMap((key) => (address[key] === undefined ? [] : [[key, address[key]]])),
  )
}

/**
 * The path of the page that is shown, inside the app. The location is another as soon as a link is
 * pressed, and a page that is about to go would draw all its links anew for it.
 */
export function usePagePath(): string {
  return useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '/' })
}

/** The view that the page shows, and the id in its path. */
export function useView(): { view: View; id?: string } {
  const path = usePagePath()
  return viewOfPath(path)
}

type SearchOf = (view: View, filter?: StatementFilter) => Address

/**
 * Makes the search of a link to a view: the filter of now, or the one given, with what that view
 * was last asked beside it. The view of now keeps its own.
 */
export function useViewSearch(): SearchOf {
  return useSearchOf(useAddress().address)
}

/** The same for the links of long lists, which follow the address a moment later. */
export function useListedSearch(): SearchOf {
  return useSearchOf(useListedAddress())
}

function useSearchOf(address: Address): SearchOf {
  const { view: now } = useView()
  const memory = useViewMemory()
  return useCallback(
    (view, filter = address.filter) => {
      const keys = view === now ? address : (memory[view] ?? {})
      const fault = address.fault === undefined ? {} : { fault: address.fault }
      return { filter, ...ownKeys(view, keys), ...fault }
    },
    [address, memory, now],
  )
}

/** Keeps in mind what the view of now is asked, for the way back to it. */
export function useRememberView() {
  const { view } = useView()
  const { address } = useAddress()
  useEffect(() => rememberView(view, ownKeys(view, address)), [view, address])
}
