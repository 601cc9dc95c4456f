/** What the log says of one record: how it was shipped, what it is now, and how that came. */
import type { Change, Entity, Op } from '#src/contract/changes.ts'
import type { Conflict } from '#src/contract/changeLists.ts'
import { attempt } from './attempt.ts'
import type { Refused } from './attempt.ts'
import { inKeyOrder } from './json.ts'
import type { Fields } from './json.ts'

/** An op that had an effect, or took out what was out already, and its change. */
export interface TakenOp {
  op: Op
  change: Change
}

export interface Track {
  readonly entity: Entity
  readonly id: string
  /** Its place among the shipped records of its kind; -1 where it is not shipped. */
  readonly place: number
  readonly shipped: Fields | undefined
  record: Fields | undefined
  /** Every change that names the record, those too of which nothing was taken. */
  history: Change[]
  taken: TakenOp[]
  refused: Refused[]
  conflicts: readonly Conflict[]
}

/** The track of a record that nothing has happened to. */
export function newTrack(
  entity: Entity,
  id: string,
  place: number,
  shipped: Fields | undefined,
): Track {
  return {
    entity,
    id,
    place,
    shipped,
    record: shipped,
    history: [],
    taken: [],
    refused: [],
    conflicts: [],
  }
}

/** A copy that can be written to while the first is still shown. */
export function copyTrack(track: Track): Track {
  return {
    ...track,
    history: [...track.history],
    taken: [...track.taken],
    refused: [...track.refused],
  }
}

/** Writes to the track what a change does to its record; `ops`: those of the change that name it. */
export function follow(track: Track, change: Change, ops: readonly Op[]): void {
  const { entity, id, shipped } = track
  if (change.restored !== undefined) {
    // What was taken in stands in the log itself. Said again here, so late, it would win over what
    // its own browser has changed since; the mark is there to be taken back.
    track.history.push(change)
    return
  }
  const { record, taken, refused } = attempt(track.record, ops)
  if (record !== track.record) track.record = record && inKeyOrder(entity, record, shipped)
  track.history.push(change)
  for (const op of taken) track.taken.push({ op, change })
  for (const { op, message } of refused) {
    track.refused.push({ changeId: change.id, entity, entityId: id, field: op.field, message })
  }
}
