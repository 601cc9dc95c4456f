/**
 * The log put over the shipped records. What comes out depends on the changes alone, not on the
 * order in which they came: the last writer of a field wins, by the order of changes.
 */
import { compareChanges, entities } from '#src/contract/changes.ts'
import type { Change, Entity, Op } from '#src/contract/changes.ts'
import type { Conflict } from '#src/contract/changeLists.ts'
import type { Records } from '#src/domain/records.ts'
import type { Refused } from './attempt.ts'
import { conflictsOf } from './conflicts.ts'
import { deepEqual, fieldsOf, listOf } from './json.ts'
import type { Fields, Json } from './json.ts'
import { copyTrack, follow, newTrack } from './track.ts'
import type { Track } from './track.ts'

type Tracks = Readonly<Record<Entity, ReadonlyMap<string, Track>>>

/** Records with the log over them. Never written to: a further change gives another one. */
export interface Applied {
  readonly records: Records
  /** The shipped records, which the log stands over. */
  readonly base: Records
  /** The log in its order, each change once. */
  readonly changes: readonly Change[]
  /** Fields that a person and a later release both changed. */
  readonly conflicts: readonly Conflict[]
  /** Ops that were passed over, since their records would not be valid. */
  readonly refused: readonly Refused[]
  /** A record as it is now, and as it was shipped; undefined where it is or was not there. */
  record(entity: Entity, id: string): Fields | undefined
  shipped(entity: Entity, id: string): Fields | undefined
  /** The id of the last change that names a record; undefined: as shipped. */
  revisions(entity: Entity, id: string): string | undefined
  /** The changes that name a record, in their order. */
  history(entity: Entity, id: string): readonly Change[]
  /** What {@link withChanges} builds on. */
  readonly inner: { readonly tracks: Tracks; place(entity: Entity, id: string): number }
}

/** Where shipped records stand, by id; a kind is indexed once, when first asked for. */
function placesOf(base: Records): Applied['inner']['place'] {
  const indexes = new Map<Entity, Map<string, number>>()
  return (entity, id) => {
    let index = indexes.get(entity)
    if (!index) {
      index = new Map()
      for (const [at, record] of fieldsOf(base, entity).entries()) {
        index.set(record['id'] as string, at)
      }
      indexes.set(entity, index)
    }
    return index.get(id) ?? -1
  }
}

/**
 * The records of a kind: shipped ones keep their places, added ones follow in the order in which
 * the log first names them, so that one that is taken out and put back stands where it stood.
 */
function listWith(shipped: readonly Fields[], tracks: ReadonlyMap<string, Track>) {
  const moved = [...tracks.values()].filter((track) => track.record !== track.shipped)
  if (moved.length === 0) return shipped
  const list: (Fields | undefined)[] = [...shipped]
  for (const { place, record } of moved) {
    if (place < 0) list.push(record)
    else list[place] = record
  }
  return moved.some(({ record }) => record === undefined)
    ? list.filter((record) => record !== undefined)
    : list
}

function shown(
  previous: Pick<Applied, 'base' | 'records'>,
  changes: readonly Change[],
  { tracks, place }: Applied['inner'],
  touched: ReadonlySet<Entity>,
): Applied {
  const lists = [...touched].map((entity) => [
    listOf[entity],
    listWith(fieldsOf(previous.base, entity), tracks[entity]),
  ])
  const all = entities.flatMap((entity) => [...tracks[entity].values()])
  const shipped: Applied['shipped'] = (entity, id) =>
    fieldsOf(previous.base, entity)[place(entity, id)]
  return {
    records: { ...previous.records, ...(Object.fromEntries(lists) as Partial<Records>) },
    base: previous.base,
    changes,
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    refused: all.flatMap(({ refused }) => refused),
    record(entity, id) {
      const track = tracks[entity].get(id)
      return track ? track.record : shipped(entity, id)
    },
    shipped,
    revisions: (entity, id) => tracks[entity].get(id)?.history.at(-1)?.id,
    history: (entity, id) => tracks[entity].get(id)?.history ?? [],
    inner: { tracks, place },
  }
}

/** The ops of a change, by the record that they name. */
function byRecord(ops: readonly Op[]): (readonly Op[])[] {
  if (ops.length === 1) return [ops]
  const groups = new Map<string, Op[]>()
  for (const op of ops) {
    const key = `${op.entity} ${op.entityId}`
    const group = groups.get(key)
    if (group) group.push(op)
    else groups.set(key, [op])
  }
  return [...groups.values()]
}

/** Puts changes over what is there; all come later than those, in their order, each once. */
function extend(previous: Applied, later: readonly Change[]): Applied {
  const { base, inner } = previous
  const tracks = { ...inner.tracks }
  const copied = new Map<Entity, Map<string, Track>>()
  const own = new Set<Track>()
  for (const change of later) {
    for (const ops of byRecord(change.ops)) {
      const { entity, entityId } = ops[0]!
      let kind = copied.get(entity)
      if (!kind) {
        kind = new Map(tracks[entity])
        copied.set(entity, kind)
        tracks[entity] = kind
      }
      let track = kind.get(entityId)
      if (!track || !own.has(track)) {
        const place = inner.place(entity, entityId)
        track = track
          ? copyTrack(track)
          : newTrack(entity, entityId, place, fieldsOf(base, entity)[place])
        kind.set(entityId, track)
        own.add(track)
      }
      follow(track, change, ops)
    }
  }
  for (const track of own) track.conflicts = conflictsOf(track)
  const changes = [...previous.changes, ...later]
  return shown(previous, changes, { ...inner, tracks }, new Set(copied.keys()))
}

/** In the order of changes, each once; of two with one id the earlier stands, whoever brought it. */
function inOrder(changes: readonly Change[]): Change[] {
  const text = (change: Change) => JSON.stringify(change)
  const sorted = changes.toSorted(
    (a, b) =>
      compareChanges(a, b) || (a === b || text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1),
  )
  const seen = new Set<string>()
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The shipped records with an empty log over them. */
export function createApplied(base: Records): Applied {
  const tracks = Object.fromEntries(
    entities.map((entity) => [entity, new Map()]),
  ) as unknown as Tracks
  return shown({ base, records: base }, [], { tracks, place: placesOf(base) }, new Set())
}

/** The shipped records with a log over them, whatever the order in which its changes came. */
export function applyChanges(base: Records, changes: readonly Change[]): Applied {
  return extend(createApplied(base), inOrder(changes))
}

/**
 * Equal to applying all changes afresh. Costs no more than the changes and the lists they touch
 * where they are later than all that are there; else everything is applied again.
 */
export function withChanges(applied: Applied, changes: readonly Change[]): Applied {
  const last = applied.changes.at(-1)
  if (!changes.every((change) => !last || compareChanges(last, change) < 0)) {
    const known = new Map(applied.changes.map((change) => [change.id, change]))
    const news = changes.filter((change) => {
      const same = known.get(change.id)
      return !same || !deepEqual(same as unknown as Json, change as unknown as Json)
    })
    if (news.length === 0) return applied
    return applyChanges(applied.base, [...applied.changes, ...news])
  }
  // Later than all that are there, they are none of them.
  return changes.length > 0 ? extend(applied, inOrder(changes)) : applied
}

/** {@link withChanges} for one change. */
export function withChange(applied: Applied, change: Change): Applied {
  return withChanges(applied, [change])
}
