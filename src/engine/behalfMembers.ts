/** Who counts as spoken for. */
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Columns } from './columns.ts'

/**
 * For each stakeholder number 1 where what others say on its behalf counts for it. Where a filter
 * asks for some of those spoken for, a statement for several counts for these alone.
 */
export function spokenFor(
  { onBehalfOf }: Pick<StatementFilter, 'onBehalfOf'>,
  { stakeholderIds, stakeholders }: Pick<Columns, 'stakeholderIds' | 'stakeholders'>,
): Uint8Array {
  const asked = onBehalfOf?.any ?? []
  const counted = new Uint8Array(stakeholderIds.length).fill(asked.length === 0 ? 1 : 0)
  for (const id of asked) {
    const number = stakeholders.get(id)
    if (number !== undefined) counted[number] = 1
  }
  return counted
}
