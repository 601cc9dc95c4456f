/** The filters behind what a network shows: each brings up exactly the statements counted. */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import type { NetworkKind, NetworkNode, NetworkTie } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { withChoice } from '../useAddress.ts'

type Counting = Pick<NetworkChoice, 'conditional' | 'neutral'>

/** The same with these values alone on the including side; what is excluded stays so. */
const only = (filter: StatementFilter, key: FilterKey, any: readonly string[]) =>
  withChoice(filter, key, { any, none: filter[key]?.none ?? [] })

/** With a stance that counts, of those that the filter asks for. */
function withStance(filter: StatementFilter, { conditional, neutral }: Counting): StatementFilter {
  const counting = [
    'supports',
    ...(conditional === 'out' ? [] : ['conditional']),
    ...(neutral === 'out' ? [] : ['neutral']),
    'opposes',
  ]
  const asked: readonly string[] = filter.stance?.any ?? []
  const stances = asked.length > 0 ? counting.filter((each) => asked.includes(each)) : counting
  return only(filter, 'stance', stances.toSorted())
}

/** What one says to another. */
export function speaksFilter(
  filter: StatementFilter,
  { from, to }: Pick<NetworkTie, 'from' | 'to'>,
): StatementFilter {
  return only(only(filter, 'stakeholder', [from]), 'addressee', [to])
}

/** What two say on topics, with a stance that counts. */
export function agreementFilter(
  filter: StatementFilter,
  { from, to }: Pick<NetworkTie, 'from' | 'to'>,
  topicIds: readonly string[],
  counting: Counting,
): StatementFilter {
  const both = only(filter, 'stakeholder', [from, to].toSorted())
  return withStance(only(both, 'topic', topicIds.toSorted()), counting)
}

/**
 * What a stakeholder says: of agreement, with a stance that counts; of who speaks to whom, all of
 * it. Who says nothing there has what it is told.
 */
export function nodeFilter(
  kind: NetworkKind,
  filter: StatementFilter,
  { id, all }: Pick<NetworkNode, 'id' | 'all'>,
  counting: Counting,
): StatementFilter {
  if (kind === 'speaks' && all === 0) return only(filter, 'addressee', [id])
  const own = only(filter, 'stakeholder', [id])
  return kind === 'speaks' ? own : withStance(own, counting)
}
