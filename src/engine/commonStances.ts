/** What each set of positions counts as in bars and marks. */
import type { StatementFilter } from '#src/contract/filter.ts'
import { barStances, stances } from '#src/contract/records.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import { matchingPositions } from './positionBits.ts'

/**
 * For each set of positions the place in `barStances` of the common stance of those that match the
 * filter, else of `mixed`, else of `none`.
 */
export function commonStances(filter: StatementFilter, columns: Columns): Uint8Array {
  const matching = matchingPositions(filter, columns)
  const { size, starts, members } = columns.positionSets
  const placeOf = stances.map((stance) => barStances.indexOf(stance))
  const mixed = barStances.indexOf('mixed')
  const result = new Uint8Array(size).fill(barStances.indexOf('none'))
  for (let set = 0; set < size; set++) {
    let found = -1
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const position = members[at]!
      if (matching[position] === 0) continue
      const place = placeOf[position % STANCE_COUNT]!
      found = found < 0 || found === place ? place : mixed
    }
    if (found >= 0) result[set] = found
  }
  return result
}
