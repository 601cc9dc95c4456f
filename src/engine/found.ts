/** What was found for a filter: the material of all answers. */
import type { Ignored, StatementFilter } from '#src/contract/filter.ts'
import type { Scan } from './scan.ts'

export interface Found {
  /** With ids that records have, merged ones as their target. */
  filter: StatementFilter
  /** Ids and outlets that no record has. */
  ignored: Ignored[]
  result: Scan
  /** Statements under the filter's status alone. */
  of: number
}
