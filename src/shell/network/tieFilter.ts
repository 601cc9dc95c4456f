/** The filters behind the ties of a network: each brings up exactly the statements counted. */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import type { NetworkTie } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { withChoice } from '../useAddress.ts'

/** The same with these values alone on the including side; what is excluded stays so. */
const only = (filter: StatementFilter, key: FilterKey, any: readonly string[]) =>
  withChoice(filter, key, { any, none: filter[key]?.none ?? [] })

/** What one says to another. */
export function speaksFilter(filter: StatementFilter, { from, to }: NetworkTie): StatementFilter {
  return only(only(filter, 'stakeholder', [from]), 'addressee', [to])
}

/** What two say on topics, with a stance that counts. */
export function agreementFilter(
  filter: StatementFilter,
  { from, to }: NetworkTie,
  topicIds: readonly string[],
  { conditional, neutral }: Pick<NetworkChoice, 'conditional' | 'neutral'>,
): StatementFilter {
  const counting = [
    'supports',
    ...(conditional === 'out' ? [] : ['conditional']),
    ...(neutral === 'out' ? [] : ['neutral']),
    'opposes',
  ]
  const asked: readonly string[] = filter.stance?.any ?? []
  const stances = asked.length > 0 ? counting.filter((each) => asked.includes(each)) : counting
  const both = only(filter, 'stakeholder', [from, to].toSorted())
  return only(only(both, 'topic', topicIds.toSorted()), 'stance', stances.toSorted())
}
