/** Counts over items that were found already: the values of a facet, the bars of the histogram. */
import { barStances } from '#src/contract/endpoints.ts'
import type { BarStance, FacetKey, StanceCounts, TimeHistogram } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Position } from '#src/contract/records.ts'
import { dayText, intervalOf, mondayOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Item } from './items.ts'

const asksTopic = (filter: StatementFilter, { topicId }: Position) =>
  !filter.topic?.any.length || filter.topic.any.includes(topicId)
const asksStance = (filter: StatementFilter, { stance }: Position) =>
  !filter.stance?.any.length || filter.stance.any.includes(stance)

/** The values that an item counts under. Topics count those of the stance asked for, and back. */
function valuesOf(item: Item, facet: FacetKey, filter: StatementFilter): string[] {
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

function barStanceOf({ statement }: Item, filter: StatementFilter): BarStance {
  const found = new Set(
    statement.positions
      .filter((position) => asksTopic(filter, position) && asksStance(filter, position))
      .map(({ stance }) => stance),
  )
  if (found.size > 1) return 'mixed'
  return [...found][0] ?? 'none'
}

type Unit = TimeHistogram['unit']
type Bin = Interval & { from: string; to: string }

/** The bin of a unit that holds a day. */
function binAround(unit: Unit, day: number): Bin {
  if (unit === 'month') {
    const month = dayText(day).slice(0, 7)
    return { ...intervalOf(month), from: month, to: month }
  }
  const start = unit === 'week' ? mondayOf(day) : day
  const end = unit === 'week' ? start + 6 : day
  return { start, end, from: dayText(start), to: dayText(end) }
}

function binsOver(unit: Unit, { start, end }: Interval): Bin[] {
  const bins: Bin[] = []
  for (let bin = binAround(unit, start); bin.start <= end; bin = binAround(unit, bin.end + 1)) {
    bins.push(bin)
  }
  return bins
}

/** The coarsest unit with at least twelve bins over the dates that are not mere years. */
function chooseBins(items: readonly Item[]): { unit: Unit; bins: Bin[] } {
  const exact = items.filter(({ dateUsed }) => dateUsed && dateUsed.date.length > 4)
  if (exact.length === 0) return { unit: 'month', bins: [] }
  const start = exact.reduce((least, { dated }) => Math.min(least, dated!.start), Infinity)
  const end = exact.reduce((most, { dated }) => Math.max(most, dated!.end), -Infinity)
  for (const unit of ['month', 'week'] as const) {
    const bins = binsOver(unit, { start, end })
    if (bins.length >= 12) return { unit, bins }
  }
  return { unit: 'day', bins: binsOver('day', { start, end }) }
}

const zeros = () => Object.fromEntries(barStances.map((stance) => [stance, 0])) as StanceCounts

/** The time histogram (product.md §5) of the items under all keys but `from` and `to`. */
export function histogramOf(items: readonly Item[], filter: StatementFilter): TimeHistogram {
  const { unit, bins } = chooseBins(items)
  const bars = bins.map((bin) => ({ ...bin, counts: zeros() }))
  const inexact = zeros()
  const undated = zeros()
  for (const together of Map.groupBy(items, ({ dateUsed }) => dateUsed?.date).values()) {
    const { dated } = together[0]!
    const home = dated && bars.find((bar) => bar.start <= dated.start && dated.end <= bar.end)
    const counts = home ? home.counts : dated ? inexact : undated
    for (const item of together) counts[barStanceOf(item, filter)] += 1
  }
  return {
    unit,
    bars: bars.map(({ from, to, counts }) => ({ from, to, counts })),
    inexact,
    undated,
  }
}
