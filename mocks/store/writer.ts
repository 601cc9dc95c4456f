/** Puts one change into the log: its place, the check of revisions, and all that hangs on it. */
import * as z from 'zod/mini'
import { Change, Replica, compareChanges } from '#src/contract/changes.ts'
import type { Entity } from '#src/contract/changes.ts'
import { StaleRevision } from '#src/server/changeLog.ts'
import type { ChangeDraft, ExpectedRevision } from '#src/server/changeLog.ts'
import type { Database } from './database.ts'
import { LOSS, writing } from './database.ts'
import type { Copied } from './copied.ts'

/** Under which name a browser writes, and how far it has counted. */
const Writer = z.object({ replica: Replica, seq: z.int().check(z.gte(0)), lamport: z.int() })
type Writer = z.infer<typeof Writer>

/** Key of a record in `revisions`. */
export const recordKey = (entity: Entity, entityId: string) => `${entity}:${entityId}`

function newReplica(): string {
  // Not `randomUUID`, which browsers give to https alone.
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whoever lost count takes a new name: an id must never be given twice. */
function readWriter(stored: unknown): Writer {
  const parsed = Writer.safeParse(stored)
  return parsed.success ? parsed.data : { replica: newReplica(), seq: 0, lamport: 0 }
}

/** Whether the browser said, as it made the database, that it had emptied a damaged one. */
export const hasLost = async (db: Database) => (await db.get('meta', LOSS)) !== undefined

/** Puts the log back from its second copy, and goes on under its name. Gives how many changes. */
export async function putBack(db: Database, { replica, changes }: Copied): Promise<number> {
  const own = changes.filter((change) => change.replica === replica).map(({ seq }) => seq)
  await writing(db, ['meta'], async (tx) => {
    // The browser may have ended between the last change and its copy: that number was given.
    const seq = Math.max(0, ...own) + 1
    await tx.objectStore('meta').put({ replica, seq, lamport: 0 }, 'writer')
  })
  await writeChanges(db, changes, undefined, [])
  return changes.length
}

function place(draft: ChangeDraft, { replica, seq, lamport }: Writer): Change {
  const { at, by, why, undoes, restored, ops } = draft
  // What the log could not read again would be lost, so it is refused here.
  return Change.parse({
    id: `${replica}:${seq}`,
    replica,
    seq,
    lamport,
    at,
    by,
    ...(why !== undefined && { why }),
    ...(undoes !== undefined && { undoes }),
    ...(restored !== undefined && { restored }),
    ops,
  })
}

/** Appends in one transaction. Throws `StaleRevision`, or what the storage throws. */
export async function writeChange(
  db: Database,
  draft: ChangeDraft,
  expected: readonly ExpectedRevision[],
): Promise<Change> {
  return (await writeChanges(db, [], draft, expected))!
}

/** The name under which the browser writes, where it has one. */
export async function replicaOf(db: Database): Promise<string | undefined> {
  const parsed = Writer.safeParse(await db.get('meta', 'writer'))
  return parsed.success ? parsed.data.replica : undefined
}

/**
 * Takes changes in that were made elsewhere and appends a draft behind them, in one transaction.
 * Whose ids are here already are passed over. Throws like {@link writeChange}.
 */
export function writeChanges(
  db: Database,
  foreign: readonly Change[],
  draft: ChangeDraft | undefined,
  expected: readonly ExpectedRevision[],
): Promise<Change | undefined> {
  return writing(db, ['log', 'meta', 'revisions'], async (tx) => {
    const log = tx.objectStore('log')
    const meta = tx.objectStore('meta')
    const revisions = tx.objectStore('revisions')
    const [stored, last, held] = await Promise.all([
      meta.get('writer'),
      log.openKeyCursor(null, 'prev'),
      Promise.all(expected.map((each) => revisions.get(recordKey(each.entity, each.entityId)))),
    ])
    const stale = expected.flatMap(({ entity, entityId, changeId }, index) =>
      held[index] === changeId ? [] : [{ entity, entityId, changeId: held[index] }],
    )
    if (stale.length > 0) throw new StaleRevision(stale)
    const before = readWriter(stored)
    const writer = {
      replica: before.replica,
      seq: before.seq,
      lamport: Math.max(before.lamport, last?.key[0] ?? 0),
    }
    const here = foreign.length > 0 ? await log.getAllKeys() : []
    const ids = new Set(here.map(([, replica, seq]) => `${replica}:${seq}`))
    const fresh = foreign.filter(({ id }) => !ids.has(id))
    for (const { replica, seq, lamport } of fresh) {
      // What this browser once wrote and lost comes back: its numbers must not be given again.
      if (replica === writer.replica) writer.seq = Math.max(writer.seq, seq)
      writer.lamport = Math.max(writer.lamport, lamport)
    }
    let change: Change | undefined
    if (draft) {
      writer.seq += 1
      writer.lamport += 1
      change = place(draft, writer)
    }
    const added = change ? [...fresh, change] : fresh
    const newest = new Map<string, Change>()
    for (const each of added.toSorted(compareChanges)) {
      for (const op of each.ops) newest.set(recordKey(op.entity, op.entityId), each)
    }
    const placeOf = new Map(here.map((key) => [`${key[1]}:${key[2]}`, key]))
    const later = async ([record, each]: [string, Change]) => {
      const key = fresh.length > 0 ? placeOf.get((await revisions.get(record)) ?? '') : undefined
      const [lamport = 0, replica = '', seq = 0] = key ?? []
      // What came may stand before what is here; then the record's last change stays the last.
      if (compareChanges({ lamport, replica, seq }, each) < 0) await revisions.put(each.id, record)
    }
    await Promise.all([
      ...added.map((each) => log.add(each)),
      meta.put(writer, 'writer'),
      ...[...newest].map(later),
    ])
    return change
  })
}
