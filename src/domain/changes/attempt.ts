/** Putting ops on one record, each held against the schema of its kind before it counts. */
import { WHOLE, entitySchemas } from '#src/contract/changes.ts'
import type { Entity, Op } from '#src/contract/changes.ts'
import { deepEqual, isRecord } from './json.ts'
import type { Fields, Json } from './json.ts'

/** An op that was passed over, since its record would not be one; `message` says what is wrong. */
export interface Refused {
  changeId: string
  entity: Entity
  entityId: string
  field: string
  message: string
}

/** What came of ops: the record (undefined: absent), those that had an effect, and the refused. */
export interface Attempt {
  record: Fields | undefined
  taken: readonly Op[]
  refused: readonly { op: Op; message: string }[]
}

/** What is asked of the schemas here: one for a record, and one for each of its fields. */
interface Schema {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: unknown }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } }
}

/** Why a value does not fit its schema, if it doesn't; `at` is where it stands in its record. */
function misfit(schema: Schema, value: Json | undefined, at: readonly string[]) {
  const read = schema.safeParse(value)
  if (!read.success) {
    return read.error.issues
      .map(({ path, message }) => {
        const place = [...at, ...path].join('.')
        return place === '' ? message : `${place}: ${message}`
      })
      .join('; ')
  }
  // What the schema would drop came from elsewhere, and would be lost without a word.
  const lost = value !== undefined && !deepEqual(read.data as Json, value)
  return lost ? [...at, 'holds what is not known'].join(': ') : undefined
}

/**
 * Why an op can't be put on its record, if it can't. The schema of one field is enough for an op on
 * it: no schema has a rule across fields (a test holds them to that), and to read whole records for
 * each op of a long log would take most of the time of a start.
 */
function complaint({ entity, entityId, field, after }: Op): string | undefined {
  const schema = entitySchemas[entity]
  if (field === WHOLE) {
    if (after === null) return undefined
    return isRecord(after, entityId) ? misfit(schema, after, []) : `not a record ${entityId}`
  }
  if (field === 'id') return 'an id never changes'
  const fields = schema.shape as Readonly<Record<string, Schema>>
  if (!Object.hasOwn(fields, field)) return `no such field: ${field}`
  return misfit(fields[field]!, after ?? undefined, [field])
}

/** The record with one field set, or without it where the value is null. */
function put(record: Fields, field: string, value: Json): Fields {
  if (value !== null) return { ...record, [field]: value }
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field))
}

/** Puts ops of one record on it, one after the other; what can't be is passed over. */
export function attempt(record: Fields | undefined, ops: readonly Op[]): Attempt {
  let next = record
  const taken: Op[] = []
  const refused: { op: Op; message: string }[] = []
  for (const op of ops) {
    const message = complaint(op)
    if (message !== undefined) refused.push({ op, message })
    else if (op.field === WHOLE) {
      next = op.after === null ? undefined : (op.after as Fields)
      taken.push(op)
    } else if (next !== undefined) {
      next = put(next, op.field, op.after)
      taken.push(op)
    }
  }
  return { record: next, taken, refused }
}
