/** Puts one change into the log: its place, the check of revisions, and all that hangs on it. */
import * as z from 'zod/mini'
import { Change, Replica } from '#src/contract/changes.ts'
import type { Entity } from '#src/contract/changes.ts'
import { StaleRevision } from '#src/server/changeLog.ts'
import type { ChangeDraft, ExpectedRevision } from '#src/server/changeLog.ts'
import type { Database } from './database.ts'
import { writing } from './database.ts'

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

function place(draft: ChangeDraft, { replica, seq, lamport }: Writer): Change {
  const { at, by, why, undoes, ops } = draft
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
    ops,
  })
}

/** Appends in one transaction. Throws `StaleRevision`, or what the storage throws. */
export function writeChange(
  db: Database,
  draft: ChangeDraft,
  expected: readonly ExpectedRevision[],
): Promise<Change> {
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
      seq: before.seq + 1,
      lamport: Math.max(before.lamport, last?.key[0] ?? 0) + 1,
    }
    const change = place(draft, writer)
    const records = new Set(change.ops.map((op) => recordKey(op.entity, op.entityId)))
    await Promise.all([
      log.add(change),
      meta.put(writer, 'writer'),
      ...[...records].map((record) => revisions.put(change.id, record)),
    ])
    return change
  })
}
