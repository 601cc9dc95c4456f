/** How many statements count as each stance of a bar. */
import type { StanceCounts } from '#src/contract/answers.ts'
import { barStances } from '#src/contract/records.ts'

/** Nothing counted yet. */
export const noCounts = (): StanceCounts => ({
  supports: 0,
  conditional: 0,
  neutral: 0,
  opposes: 0,
  mixed: 0,
  none: 0,
})

/** All statements counted. */
export function totalOf(counts: StanceCounts): number {
  return barStances.reduce((sum, stance) => sum + counts[stance], 0)
}

/** The sum of several counts. */
export function sumCounts(all: readonly StanceCounts[]): StanceCounts {
  const sum = noCounts()
  for (const counts of all) for (const stance of barStances) sum[stance] += counts[stance]
  return sum
}
