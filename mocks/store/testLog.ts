/** What the tests of the store share: a log over a database of its own, and changes to write. */
import type { Change, Op } from '#src/contract/changes.ts'
import type { ChangeDraft, ExpectedRevision } from '#src/server/changeLog.ts'

export function op(entityId: string, after: Op['after'] = 'new'): Op {
  return { entity: 'statement', entityId, field: 'note', before: null, after }
}

export function draft(...ops: Op[]): ChangeDraft {
  return { at: '2026-11-25T10:00:00.000Z', by: '', ops: ops.length > 0 ? ops : [op('one')] }
}

export function expecting(entityId: string, changeId: string | undefined): ExpectedRevision {
  return { entity: 'statement', entityId, changeId }
}

export const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id)
