/** The sort of the address as the heads of the table show it, and back. */
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { Sort } from '#src/contract/questions.ts'
import { planOf } from './columns.tsx'

export type Direction = 'ascending' | 'descending'

/** How a sort orders a column; undefined where it sorts by something else. */
export function directionOf(sort: Sort, column: string): Direction | undefined {
  const key = planOf.get(column)?.sort
  if (key === undefined) return undefined
  return sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined
}

/** The sort by a column; the default where nothing can be sorted by it. */
export function sortBy(column: string, direction: Direction): Sort {
  const key = planOf.get(column)?.sort
  if (key === undefined) return DEFAULT_SORT
  return direction === 'descending' ? `-${key}` : key
}
