/** Counts over items that were found already: the values of a facet, the stances of a date. */
import { barStances } from '#src/contract/records.ts'
import type { StanceCounts } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { BarStance, Position } from '#src/contract/records.ts'
import type { Item } from './items.ts'

const asksTopic = (filter: StatementFilter, { topicId }: Position) =>
  !filter.topic?.any.length || filter.topic.any.includes(topicId)
const asksStance = (filter: StatementFilter, { stance }: Position) =>
  !filter.stance?.any.length || filter.stance.any.includes(stance)

/** The values that an item counts under in a facet. Topics count those of the stance asked for, and back. */
export function valuesOf(item: Item, facet: FacetKey, filter: StatementFilter): string[] {
  const { positions } = item.statement
  if (facet === 'topic') {
    const asked = positions.filter((position) => asksStance(filter, position))
    return [...new Set(asked.map(({ topicId }) => topicId))]
  }
  if (facet === 'stance') {
    if (positions.length === 0) return ['none']
    const asked = positions.filter((position) => asksTopic(filter, position))
    return [...new Set(asked.map(({ stance }) => stance))]
  }
  return item.values[facet]
}

/** How many of the items have each value; values that the filter names are always in it. */
export function countFacet(
  items: readonly Item[],
  facet: FacetKey,
  filter: StatementFilter,
): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const named of filter[facet]?.any ?? []) counts.set(named, 0)
  for (const named of filter[facet]?.none ?? []) counts.set(named, 0)
  for (const item of items) {
    for (const value of valuesOf(item, facet, filter)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** The positions that satisfy the including parts of topic and stance, in the order of the record. */
export const askedPositions = ({ statement }: Item, filter: StatementFilter): Position[] =>
  statement.positions.filter(
    (position) => asksTopic(filter, position) && asksStance(filter, position),
  )

/** What positions count as together: their one stance, mixed or none. */
export function commonOf(positions: readonly Position[]): BarStance {
  const found = new Set(positions.map(({ stance }) => stance))
  if (found.size > 1) return 'mixed'
  return [...found][0] ?? 'none'
}

/** What an item adds to in a bar. */
export const barStanceOf = (item: Item, filter: StatementFilter): BarStance =>
  commonOf(askedPositions(item, filter))

/** A bar without statements. */
export const zeros = () =>
  Object.fromEntries(barStances.map((stance) => [stance, 0])) as StanceCounts

/** Statements by the date they are filed under (`undefined`: none), and by stance. */
export type DateCounts = ReadonlyMap<string | undefined, StanceCounts>

/** Counts items by date. */
export function countDates(items: readonly Item[], filter: StatementFilter): DateCounts {
  const counted = new Map<string | undefined, StanceCounts>()
  for (const item of items) {
    const date = item.dateUsed?.date
    let counts = counted.get(date)
    if (!counts) counted.set(date, (counts = zeros()))
    counts[barStanceOf(item, filter)] += 1
  }
  return counted
}
