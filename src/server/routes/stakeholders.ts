import type { StakeholderPage, StakeholderRow } from '#src/contract/stakeholders.ts'
import type { Asked } from '../request.ts'
import { refsOf } from '../refs.ts'
import type { RouteContext } from '../routeContext.ts'
import { stakeholderTable } from '../stakeholderTable.ts'
import { rowOf } from './statements.ts'

/** A page of stakeholders with what the filter's statements say of them. */
export function listStakeholders(
  { filter, params, ignored }: Asked<'listStakeholders'>,
  { dataset }: RouteContext,
): StakeholderPage {
  const { engine, lookup, version } = dataset
  const table = stakeholderTable(filter, params, dataset)
  const items = table.rows
    .slice(params.offset, params.offset + params.limit)
    .map(({ stakeholder, heard }): StakeholderRow => {
      const last = engine.row(table.lastWords.get(stakeholder.id) ?? '')
      return { stakeholder, heard, ...(last ? { lastWords: rowOf(last) } : {}) }
    })
  return {
    items,
    refs: refsOf(
      items.flatMap(({ lastWords }) => lastWords?.statement ?? []),
      lookup,
      {
        stakeholderIds: items.map(({ stakeholder }) => stakeholder.id),
        topicIds: items.flatMap(({ heard }) => heard.topicIds),
      },
    ),
    offset: params.offset,
    total: table.rows.length,
    unsearched: table.unsearched,
    of: table.of,
    version,
    ignored: [...ignored, ...table.ignored],
  }
}
