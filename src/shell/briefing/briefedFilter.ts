import type { View } from '#src/app/paths.ts'
import type { Address } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { withChoice } from '../useAddress.ts'

/** What a briefing made on a view is of: what the filter lets through, or a part of it. */
export type Briefed = 'all' | 'stakeholder' | 'asks' | 'source'

/**
 * The statements that a view is about, as a filter: on a profile what that one said, on the page of an
 * article what stands in it, on the table of asks the asks.
 */
export function briefedFilter(
  { view, id }: { view: View; id?: string | undefined },
  { filter, view: shown }: Pick<Address, 'filter' | 'view'>,
): { briefed: Briefed; filter: StatementFilter } {
  const narrowed = (key: 'stakeholder' | 'article', briefed: Briefed, value: string) => ({
    briefed,
    filter: withChoice(filter, key, { any: [value], none: filter[key]?.none ?? [] }),
  })
  if (view === 'stakeholder' && id !== undefined) return narrowed('stakeholder', view, id)
  if (view === 'source' && id !== undefined) return narrowed('article', view, id)
  if (view === 'asks' && shown === undefined) {
    const asked = filter.ask?.any.length ? filter : withChoice(filter, 'ask', { any: ['any'] })
    return { briefed: 'asks', filter: asked }
  }
  return { briefed: 'all', filter }
}
