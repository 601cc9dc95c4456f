import { writeChange } from '#src/client/writes.ts'
import type { Entity, Op } from '#src/contract/changes.ts'
import type { About } from './useSaving.ts'

/**
 * Writes the operations on one record, made on its last change. Gives its id; undefined where there
 * is nothing to write. Throws {@link ApiError}.
 */
export async function writeRecord(
  entity: Entity,
  entityId: string,
  ops: readonly Op[],
  changeId: string | undefined,
  about: About,
): Promise<string | undefined> {
  if (ops.length === 0) return undefined
  const why = about.why.trim()
  await writeChange({
    by: about.by.trim(),
    ...(why === '' ? {} : { why }),
    ops: [...ops],
    expected: [{ entity, entityId, ...(changeId === undefined ? {} : { changeId }) }],
  })
  return entityId
}
