/** The sort of the address as the table's sorting state, and back. */
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { Sort, SortKey } from '#src/contract/questions.ts'
import { columnPlans, planOf } from './columns.tsx'

type SortingState = { id: string; desc: boolean }[]

/** `-said` gives the column `said`, descending. A sort without a column gives none. */
export function sortingState(sort: Sort): SortingState {
  const desc = sort.startsWith('-')
  const key = desc ? sort.slice(1) : sort
  const plan = columnPlans.find((each) => each.sort === key)
  return plan ? [{ id: plan.id, desc }] : []
}

/** The first column of the state as a sort; the default where there is none. */
export function sortFromState(state: SortingState): Sort {
  const [first] = state
  const key: SortKey | undefined = first && planOf.get(first.id)?.sort
  if (!first || !key) return DEFAULT_SORT
  return first.desc ? `-${key}` : key
}
