/** What the marks and bins of lanes are made of. */
import type { Interval } from '#src/domain/dates.ts'
import type { DateValue } from './coder.ts'
import type { Entries } from './entries.ts'

export interface LaneParts {
  entries: Entries
  /** The place of its lane by key. */
  laneOfKey: Int32Array
  /** How many lanes there are. */
  lanes: number
  /** The days of interest; an open side is infinite, and the end may lie before the start. */
  asked: Interval
  /** The dates of the rows that match. */
  present: readonly DateValue[]
}
