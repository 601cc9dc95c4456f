/** Records as JSON: what ops hold, what two of them have in common, and in which order keys stand. */
import { entitySchemas } from '#src/contract/changes.ts'
import type { Entity, Op, RecordOf } from '#src/contract/changes.ts'
import type { Records } from '#src/domain/records.ts'

export type Json = Op['after']
export type AnyRecord = RecordOf<Entity>
/** A record seen as a table of fields; an absent field has no key. */
export type Fields = Readonly<Record<string, Json>>

/** Where the records of each kind stand. */
export const listOf = {
  group: 'groups',
  stakeholder: 'stakeholders',
  topic: 'topics',
  article: 'articles',
  statement: 'statements',
  milestone: 'milestones',
} as const satisfies Record<Entity, keyof Records>

/** All records of one kind, seen as tables of fields. */
export function fieldsOf(records: Records, entity: Entity): readonly Fields[] {
  return records[listOf[entity]] as unknown as readonly Fields[]
}

/** A record seen as a table of fields. */
export function asFields(record: AnyRecord): Fields {
  return record as unknown as Fields
}

/** The value of a field; null where it is absent. */
export function valueOf(record: Fields | undefined, field: string): Json {
  return record !== undefined && Object.hasOwn(record, field) ? (record[field] ?? null) : null
}

/** Whether a value is a table of fields. */
export const isTable = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values say the same; the order of keys says nothing, an undefined one is absent. */
export function deepEqual(a: Json, b: Json): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((each, at) => deepEqual(each, b[at]!))
    )
  }
  if (!isTable(a) || !isTable(b)) return false
  const keys = Object.keys(a).filter((key) => a[key] !== undefined)
  return (
    keys.length === Object.keys(b).filter((key) => b[key] !== undefined).length &&
    keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key]!, b[key]!))
  )
}

/** Whether two values of one kind, all of them JSON, say the same. */
export function alike<T>(a: T, b: T): boolean {
  return deepEqual(a as Json, b as Json)
}

/** Whether a value can stand for a record with this id. */
export function isRecord(value: Json, id: string): value is { [key: string]: Json } {
  return isTable(value) && Object.hasOwn(value, 'id') && value['id'] === id
}

/** The fields that a record of each kind may have, in the order of its schema. */
const fieldNames = new Map(
  Object.entries(entitySchemas).map(([entity, { shape }]) => [entity, Object.keys(shape)]),
)

/**
 * The same fields with their keys in one order: that of the shipped record, then that of the schema.
 * A field that is taken out and put back would else stand last, and the record differ by bytes.
 */
export function inKeyOrder(entity: Entity, record: Fields, shipped: Fields | undefined): Fields {
  const ordered: Record<string, Json> = {}
  // What stands already keeps its place: no key needs to be looked for twice.
  const take = (keys: Iterable<string>) => {
    for (const key of keys) if (Object.hasOwn(record, key)) ordered[key] = record[key]!
  }
  if (shipped) take(Object.keys(shipped))
  take(fieldNames.get(entity)!)
  take(Object.keys(record))
  return ordered
}
