import type { StakeholderSortKey } from '#src/contract/stakeholders.ts'
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
import type { Filled } from './lines.ts'
import type { words } from '#src/i18n/en/stakeholders.ts'

export type ColumnId = keyof (typeof words)['columns']

export interface ColumnPlan {
  id: ColumnId
  /** Width in a grid template. */
  width: string
  sort?: StakeholderSortKey
  /** Numbers and dates are first wanted largest and latest first. */
  kind: 'text' | 'number' | 'date'
  Cell: (props: Filled) => React.ReactNode
}

const counted = (id: ColumnId & StakeholderSortKey, of: HeardCount, width: string): ColumnPlan => ({
  id,
  width,
  sort: id,
  kind: 'number',
  Cell: countCell(id, of),
})

/** The columns in their order; names and numbers are those of the CSV. */
export const columnPlans: readonly ColumnPlan[] = [
  { id: 'name', width: '190px', sort: 'name', kind: 'text', Cell: NameCell },
  { id: 'group', width: '118px', sort: 'group', kind: 'text', Cell: GroupCell },
  counted('said', 'said', '58px'),
  counted('ownName', 'saidInOwnName', '66px'),
  counted('forOthers', 'saidOnBehalfOfOthers', '76px'),
  counted('onItsBehalf', 'saidOnItsBehalf', '72px'),
  counted('addressed', 'addressed', '82px'),
  counted('asksMade', 'asksMade', '62px'),
  counted('asksReceived', 'asksReceived', '78px'),
  { id: 'firstHeard', width: '92px', sort: 'firstHeard', kind: 'date', Cell: FirstHeardCell },
  { id: 'lastHeard', width: '92px', sort: 'lastHeard', kind: 'date', Cell: LastHeardCell },
  { id: 'topics', width: 'minmax(180px, 210px)', kind: 'text', Cell: TopicsCell },
  { id: 'lastWords', width: 'minmax(300px, 1fr)', kind: 'text', Cell: LastWordsCell },
]
