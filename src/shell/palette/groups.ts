/** Which entries stand in the palette, in which groups and order. Pure. */
import { kinds } from './entries.ts'
import type { Entry, EntryGroup, Kind } from './entries.ts'
import { ranked } from './rank.ts'

export type Pools = Record<Exclude<Kind, 'stakeholder'>, readonly Entry[]>

/** The stakeholders found, and how well the best of them fits. */
export interface FoundStakeholders {
  entries: readonly Entry[]
  best: number
}

const filled = (groups: readonly EntryGroup[]) => groups.filter(({ entries }) => entries.length > 0)

/** Before anything is typed: what was chosen last, then views, saved views and actions. */
export function groupsAtFirst(pools: Pools, recent: readonly Entry[]): EntryGroup[] {
  const above = new Set(recent.map(({ key }) => key))
  const rest = (kind: keyof Pools) => pools[kind].filter(({ key }) => !above.has(key))
  return filled([
    { id: 'recent', entries: recent },
    { id: 'view', entries: rest('view') },
    { id: 'saved', entries: rest('saved') },
    { id: 'action', entries: rest('action') },
  ])
}

/** What fits: the group with the best fit first, else in the order of `kinds`. */
export function groupsFound(
  pools: Pools,
  stakeholders: FoundStakeholders,
  query: string,
  recent: readonly string[],
): EntryGroup[] {
  const found = kinds.map((id) => {
    const { entries, best } = id === 'stakeholder' ? stakeholders : ranked(pools[id], query, recent)
    return { id, entries, best }
  })
  return filled(
    found
      .toSorted((a, b) => (a.best === b.best ? 0 : a.best - b.best))
      .map(({ best: _best, ...group }) => group),
  )
}
