/** Taking in the log of another browser, or an earlier one of this: what it does to records. */
import { WHOLE, compareChanges } from '#src/contract/changes.ts'
import type { BackupConflict } from '#src/contract/backup.ts'
import type { Change, Entity, Op } from '#src/contract/changes.ts'
import { applyChanges, withChanges } from './applied.ts'
import type { Applied } from './applied.ts'
import { createOps, editOps, removeOps } from './drafts.ts'
import { deepEqual, fieldsOf, valueOf } from './json.ts'
import type { AnyRecord, Fields, Json } from './json.ts'

/** What taking changes in would do. */
export interface Restored {
  /** Those that are new here, in their order. */
  fresh: Change[]
  /** Ids that stand here with other content: nothing may be taken in then. */
  clashes: string[]
  /** From each record as it is to what it becomes; taken back, they give the records of before. */
  ops: Op[]
  /** Fields that both sides changed to different values. */
  conflicts: BackupConflict[]
}

const keyOf = ({ entity, entityId }: Pick<Op, 'entity' | 'entityId'>) => `${entity} ${entityId}`

function recordsOf(applied: Applied) {
  const indexes = new Map<Entity, Map<string, Fields>>()
  return (entity: Entity, id: string): Fields | undefined => {
    let index = indexes.get(entity)
    if (!index) {
      index = new Map(fieldsOf(applied.records, entity).map((each) => [each['id'] as string, each]))
      indexes.set(entity, index)
    }
    return index.get(id)
  }
}
type Find = ReturnType<typeof recordsOf>

function differences(changes: readonly Change[], before: Find, after: Find): Op[] {
  const named = new Map(changes.flatMap(({ ops }) => ops).map((op) => [keyOf(op), op]))
  return [...named.values()].flatMap(({ entity, entityId }) => {
    const was = before(entity, entityId) as unknown as AnyRecord | undefined
    const is = after(entity, entityId) as unknown as AnyRecord | undefined
    if (was === is || (!was && !is)) return []
    if (!was) return createOps(entity, is!)
    return is ? editOps(entity, was, is) : removeOps(entity, was)
  })
}

/**
 * Fields that changes of both sides name, where the two sides would show different values; `*`: a
 * record that only one side still has, though the other changed it.
 */
function conflictsOf(
  here: Applied,
  theirs: Applied,
  fresh: readonly Change[],
  after: Find,
): BackupConflict[] {
  const known = new Set(theirs.changes.map(({ id }) => id))
  const mine = new Map<string, Set<string>>()
  for (const op of here.changes.filter(({ id }) => !known.has(id)).flatMap(({ ops }) => ops)) {
    const key = keyOf(op)
    mine.set(key, (mine.get(key) ?? new Set()).add(op.field))
  }
  const [ofHere, ofFile] = [recordsOf(here), recordsOf(theirs)]
  const both = new Map<string, Op>()
  for (const op of fresh.flatMap(({ ops }) => ops)) {
    const fields = mine.get(keyOf(op))
    if (!fields) continue
    const isGone = !ofHere(op.entity, op.entityId) || !ofFile(op.entity, op.entityId)
    // Who took a record out changed every field of it.
    const field = isGone ? WHOLE : op.field
    if (isGone || fields.has(field)) both.set(`${keyOf(op)} ${field}`, { ...op, field })
  }
  const value = (find: Find, { entity, entityId, field }: Op): Json => {
    const record = find(entity, entityId)
    return field === WHOLE ? ((record as Json | undefined) ?? null) : valueOf(record, field)
  }
  return [...both.values()].flatMap((op) => {
    const { entity, entityId, field } = op
    const [a, b] = [value(ofHere, op), value(ofFile, op)]
    if (deepEqual(a, b)) return []
    const wins = deepEqual(value(after, op), b) ? ('file' as const) : ('here' as const)
    return [{ entity, entityId, field, here: a, file: b, wins }]
  })
}

/** What taking in `changes` would do to the records of `here`. Nothing is written. */
export function restoreOf(here: Applied, changes: readonly Change[]): Restored {
  const held = new Map(here.changes.map((change) => [change.id, change]))
  const same = (a: Change, b: Change) => deepEqual(a as unknown as Json, b as unknown as Json)
  const clashes = changes.filter((change) => {
    const own = held.get(change.id)
    return own !== undefined && !same(own, change)
  })
  const fresh = changes.filter(({ id }) => !held.has(id)).toSorted(compareChanges)
  if (clashes.length > 0 || fresh.length === 0) {
    return { fresh, clashes: clashes.map(({ id }) => id), ops: [], conflicts: [] }
  }
  const [before, after] = [recordsOf(here), recordsOf(withChanges(here, fresh))]
  const theirs = applyChanges(here.base, changes)
  return {
    fresh,
    clashes: [],
    ops: differences(fresh, before, after),
    conflicts: conflictsOf(here, theirs, fresh, after),
  }
}

/** How many records of each kind these ops name. */
export function countRecords(ops: readonly Op[]): { entity: Entity; count: number }[] {
  const named = new Map(ops.map((op) => [keyOf(op), op.entity]))
  const counts = new Map<Entity, number>()
  for (const entity of named.values()) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].map(([entity, count]) => ({ entity, count }))
}
