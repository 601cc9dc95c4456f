import { useCallback } from 'react'
import { paths, recordKinds } from '#src/app/paths.ts'
import type { View } from '#src/app/paths.ts'
import { useOpening } from './useOpening.ts'
import { useViewSearch } from './useView.ts'

export type TabView = Exclude<View, 'stakeholder' | 'source' | 'duplicates' | 'merge'>

/** Where a view stands: with the filter, the open statement, and what it was last asked. */
export function useViewTarget() {
  const { openId } = useOpening()
  const searchOf = useViewSearch()
  return useCallback(
    (view: TabView) => {
      const search = searchOf(view)
      if (view === 'statements') {
        return { route: { to: paths.statements, params: { id: openId } } as const, search }
      }
      if (view === 'records') {
        return {
          route: { to: paths.records, params: { kind: recordKinds.stakeholder } } as const,
          search,
        }
      }
      const opened =
        openId === undefined || view === 'about' || view === 'changes'
          ? search
          : { ...search, open: openId }
      return { route: { to: paths[view] } as const, search: opened }
    },
    [openId, searchOf],
  )
}
