import type { StakeholderSortKey } from '#src/contract/viewChoices.ts'
import type { HeardCount } from '#src/domain/narrow.ts'
import {
  FirstHeardCell,
  GroupCell,
  LastHeardCell,
  LastWordsCell,
  NameCell,
  TopicsCell,
  countCell,
} from './cells.tsx'
import type { ColumnId } from './columnId.ts'
import type { Filled } from './lines.ts'

export interface ColumnPlan {
  id: ColumnId
  /** Width in a grid template. */
  width: string
  sort?: StakeholderSortKey
  /** Numbers and dates are first wanted largest and latest first. */
  kind: 'text' | 'number' | 'date'
  Cell: (props: Filled) => React.ReactNode
}

/** A number; wide places are shared out to all columns. */
const counted = (id: ColumnId & StakeholderSortKey, of: HeardCount, least: number): ColumnPlan => ({
  id,
  width: `minmax(${least}px, 0.22fr)`,
  sort: id,
  kind: 'number',
  Cell: countCell(id, of),
})
const heard = (
  id: 'firstHeard' | 'lastHeard',
  least: number,
  Cell: ColumnPlan['Cell'],
): ColumnPlan => ({
  id,
  width: `minmax(${least}px, 0.3fr)`,
  sort: id,
  kind: 'date',
  Cell,
})

/**
 * The columns in their order; names and numbers are those of the CSV. At their least widths they
 * fit a screen of 1440 px.
 */
export const columnPlans: readonly ColumnPlan[] = [
  { id: 'name', width: 'minmax(178px, 0.7fr)', sort: 'name', kind: 'text', Cell: NameCell },
  { id: 'group', width: 'minmax(108px, 0.5fr)', sort: 'group', kind: 'text', Cell: GroupCell },
  counted('said', 'said', 62),
  counted('ownName', 'saidInOwnName', 58),
  counted('forOthers', 'saidOnBehalfOfOthers', 66),
  counted('onItsBehalf', 'saidOnItsBehalf', 64),
  counted('addressed', 'addressed', 90),
  counted('asksMade', 'asksMade', 76),
  counted('asksReceived', 'asksReceived', 76),
  heard('firstHeard', 102, FirstHeardCell),
  heard('lastHeard', 94, LastHeardCell),
  { id: 'topics', width: 'minmax(168px, 0.9fr)', kind: 'text', Cell: TopicsCell },
  { id: 'lastWords', width: 'minmax(270px, 2.4fr)', kind: 'text', Cell: LastWordsCell },
]
