import type { StatementFilter } from '#src/contract/filter.ts'
import { statuses } from '#src/contract/records.ts'

/**
 * The filter that lets through just the ticked statements. It names a status only where one of them is
 * among those that lists leave out otherwise.
 */
export function tickedFilter(ticked: ReadonlyMap<string, string>): StatementFilter {
  const held = [...ticked.values()]
  const aside = held.some((status) => status !== 'accepted' && status !== 'disputed')
  return {
    id: { any: [...ticked.keys()].toSorted(), none: [] },
    ...(aside
      ? { status: { any: statuses.filter((status) => held.includes(status)).toSorted(), none: [] } }
      : {}),
  }
}
