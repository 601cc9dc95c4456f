import { useMemo } from 'react'
import { setPreferences, usePreferences } from '#src/stores/preferences.ts'
import { columnPlans, defaultColumns, fixedColumns } from './columns.tsx'
import type { ColumnId } from './columns.tsx'

/** Which columns show; the choice is remembered in this browser. */
export function useColumns() {
  const chosen = usePreferences((state) => state.columns)
  return useMemo(() => {
    const known = (chosen ?? defaultColumns) as readonly string[]
    const shown = new Set<string>([...fixedColumns, ...known])
    const keep = (ids: Iterable<string>) => setPreferences({ columns: [...ids] })
    return {
      visibility: Object.fromEntries(columnPlans.map(({ id }) => [id, shown.has(id)])),
      shown: (id: ColumnId) => shown.has(id),
      toggle: (id: ColumnId) => {
        const next = new Set(shown)
        if (!next.delete(id)) next.add(id)
        keep(next)
      },
      reset: () => keep(defaultColumns),
    }
  }, [chosen])
}
