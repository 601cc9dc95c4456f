/** Choosing between what was changed here and a newer release, as one change. */
import type { Change, Op } from '#src/contract/changes.ts'
import type { Conflict, Expected } from '#src/contract/changeLists.ts'
import { resolveOps } from '#src/domain/changes/conflicts.ts'

/** Whose value stands from now on. */
export type Choice = 'mine' | 'shipped'

/**
 * What to write so that each conflict is solved the same way, and the revisions it is made on:
 * those of the log that the conflicts were told with, newest change first.
 */
export function resolution(
  conflicts: readonly Conflict[],
  choice: Choice,
  log: readonly Change[],
): { ops: Op[]; expected: Expected[] } {
  const names = (op: Op, { entity, entityId }: Conflict) =>
    op.entity === entity && op.entityId === entityId
  const records = new Map<string, Expected>()
  for (const conflict of conflicts) {
    const { entity, entityId } = conflict
    const last = log.find(({ ops }) => ops.some((op) => names(op, conflict)))
    // A record in conflict was changed: where the log at hand ends before, that change will do.
    const changeId = last?.id ?? conflict.changeId
    records.set(`${entity} ${entityId}`, { entity, entityId, changeId })
  }
  return {
    ops: conflicts.flatMap((conflict) => resolveOps(conflict, conflict[choice])),
    expected: [...records.values()],
  }
}
