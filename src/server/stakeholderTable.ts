/** The table of stakeholders that a question asks for: in order, whole, with its counts. */
import { heardOf } from '#src/engine/heard.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Ignored, StatementFilter } from '#src/contract/filter.ts'
import type { StakeholderSort } from '#src/contract/viewChoices.ts'
import { inStakeholderOrder, namedBy } from '#src/domain/stakeholderTable.ts'
import type { HeardStakeholder } from '#src/domain/stakeholderTable.ts'
import type { Dataset } from './dataset.ts'

export interface StakeholderTable {
  rows: HeardStakeholder[]
  /** All that the filter's statements have to do with, whatever was searched for. */
  unsearched: number
  /** All of the records that are not merged into another. */
  of: number
  /** By stakeholder id, the id of what it said last. */
  lastWords: ReadonlyMap<string, string>
  ignored: Ignored[]
}

/** Works out the table of a filter, a search and an order. */
export function stakeholderTable(
  filter: StatementFilter,
  { sort, lang, find }: { sort: StakeholderSort; lang: Lang; find: string },
  { engine, lookup, records }: Pick<Dataset, 'engine' | 'lookup' | 'records'>,
): StakeholderTable {
  const { heard, lastWords, ignored } = engine.over(filter, (found, columns) =>
    heardOf(columns, found),
  )
  const isNamed = namedBy(find)
  const rows: HeardStakeholder[] = []
  for (const [id, counts] of heard) {
    const stakeholder = lookup.stakeholder(id)
    if (stakeholder && isNamed(stakeholder)) rows.push({ stakeholder, heard: counts })
  }
  return {
    rows: inStakeholderOrder(rows, sort, lang, lookup),
    unsearched: heard.size,
    of: records.stakeholders.filter(({ mergedIntoId }) => mergedIntoId === undefined).length,
    lastWords,
    ignored,
  }
}
