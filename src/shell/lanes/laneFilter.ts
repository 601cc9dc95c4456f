/** The statements behind lanes and bars, as filters. */
import { commonUnder } from '#src/contract/countedAs.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { LaneKind } from '#src/contract/viewChoices.ts'
import { precisionOf } from '#src/domain/dates.ts'
import { withChoice } from '../useAddress.ts'
import type { Crowd } from './crowds.ts'

/**
 * The filter narrowed to a lane; `id` is empty for statements without a position that matches.
 * Where the filter asks for another `common` already, both together can't be said: then the lane's
 * statements are asked for by their ids (`ids`, where they are known).
 */
export function laneFilter(
  filter: StatementFilter,
  kind: LaneKind,
  id: string,
  ids: () => readonly string[] | undefined,
): StatementFilter {
  if (id === '') {
    const none = commonUnder('none', filter)
    const known = filter.common && !filter.common.any.includes(none) ? ids() : undefined
    return known
      ? withChoice(filter, 'id', { any: known.toSorted() })
      : withChoice(filter, 'common', { any: [none], none: filter.common?.none ?? [] })
  }
  return withChoice(filter, kind, { any: [id], none: filter[kind]?.none ?? [] })
}

/**
 * The filter of a lane narrowed to just the statements of a crowd at one place: by their date
 * where they share it, else by their ids.
 */
export function crowdFilter(
  filter: StatementFilter,
  crowd: Crowd,
  idOf: (mark: number) => string | undefined,
): StatementFilter {
  const dates = new Set(crowd.items.map(({ date }) => date))
  const [date] = dates
  if (dates.size > 1 || date === undefined) {
    const ids = crowd.items.flatMap(({ mark }) => (mark === undefined ? [] : (idOf(mark) ?? [])))
    // What is only counted has no ids: the lane is as near as a filter comes.
    return ids.length === 0 ? filter : withChoice(filter, 'id', { any: ids.toSorted() })
  }
  let narrowed = withChoice(filter, 'from', { any: [date], none: filter.from?.none ?? [] })
  narrowed = withChoice(narrowed, 'to', { any: [date], none: filter.to?.none ?? [] })
  // A month touches its days and its year: only dates as exact as this one are meant.
  return withChoice(narrowed, 'precision', { any: [precisionOf(date)] })
}
