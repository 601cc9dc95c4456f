import type { Change } from '#src/contract/changes.ts'

/** What is kept twice: changes, and the name under which this browser writes. */
export interface Copied {
  replica: string
  changes: readonly Change[]
}
