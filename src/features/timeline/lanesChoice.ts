/** The lanes of the address, both ways: what they stand for, and their order. */
import type { LaneView } from '#src/contract/address.ts'
import type { LaneKind, LaneOrder } from '#src/contract/viewChoices.ts'

/** `topic-name` gives lanes by topic, ordered by name; nothing gives groups, largest first. */
export function lanesOfView(view: LaneView | undefined): { lanes: LaneKind; order: LaneOrder } {
  const [lanes = 'group', order = 'count'] = (view ?? 'group').split('-')
  // The contract builds its names of just these parts.
  return { lanes: lanes as LaneKind, order: order as LaneOrder }
}

/** The view of lanes in an order. */
export function viewOfLanes(lanes: LaneKind, order: LaneOrder): LaneView {
  return order === 'count' ? lanes : `${lanes}-${order}`
}
