import type { StatementFilter } from '#src/contract/filter.ts'
import type { LaneKind, LaneOrder } from '#src/contract/lanes.ts'

/** The statements of a filter in lanes over time. */
export function LanesView(_props: {
  filter: StatementFilter
  lanes: LaneKind
  order: LaneOrder
  /** First and last day in sight, `2025-03-01..2025-04-30`; all where it is left out. */
  zoom: string | undefined
  onZoom: (zoom: string | undefined) => void
}) {
  return null
}
