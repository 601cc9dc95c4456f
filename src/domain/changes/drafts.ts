/** Making the ops of a change from records as they are and as they shall be. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Entity, Op, RecordOf } from '#src/contract/changes.ts'
import { asFields, deepEqual, valueOf } from './json.ts'
import type { Json } from './json.ts'

/** One op a field that differs, in the order of the record as it was. */
export function editOps<E extends Entity>(
  entity: E,
  before: RecordOf<E>,
  after: RecordOf<E>,
): Op[] {
  const [was, becomes] = [asFields(before), asFields(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
    .map((field) => ({
      entity,
      entityId: before.id,
      field,
      before: valueOf(was, field),
      after: valueOf(becomes, field),
    }))
    .filter((op) => !deepEqual(op.before, op.after))
}

const whole = (record: { id: string }) => asFields(record as RecordOf<Entity>) as Json

/** Makes a record. */
export function createOps<E extends Entity>(entity: E, record: RecordOf<E>): Op[] {
  return [{ entity, entityId: record.id, field: WHOLE, before: null, after: whole(record) }]
}

/** Takes a record out. */
export function removeOps<E extends Entity>(entity: E, record: RecordOf<E>): Op[] {
  return [{ entity, entityId: record.id, field: WHOLE, before: whole(record), after: null }]
}
