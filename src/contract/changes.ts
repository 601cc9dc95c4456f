/**
 * The log of changes: what a person did to records, per field, so that it can be told, taken back
 * and joined with what others did. A record as shown is the shipped one with its changes applied.
 */
import * as z from 'zod/mini'
import { Article, Group, Id, Milestone, Stakeholder, Statement, Topic } from './records.ts'

/** The kinds of records that can change, and the schema of each. */
export const entitySchemas = {
  group: Group,
  stakeholder: Stakeholder,
  topic: Topic,
  article: Article,
  statement: Statement,
  milestone: Milestone,
} as const
export type Entity = keyof typeof entitySchemas
export const entities = Object.keys(entitySchemas) as Entity[]
export type RecordOf<E extends Entity> = z.infer<(typeof entitySchemas)[E]>

/** One browser that writes: letters and digits, made once. */
export const Replica = z.string().check(z.regex(/^[a-z0-9]{6,32}$/))
/** `<replica>:<seq>`. */
export const ChangeId = z.string().check(z.regex(/^[a-z0-9]{6,32}:[1-9]\d{0,8}$/))
/** An instant, UTC: `2026-11-25T10:00:00.000Z`. */
export const Instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { error: 'not an instant' }))

/** The field that stands for a whole record: made (`before` null) or taken out (`after` null). */
export const WHOLE = '*'

/** Any JSON value, by one plain test: a schema of unions takes twice the time, and a log is long. */
const Json = z.custom<z.infer<ReturnType<typeof z.json>>>(isJson)

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  if (typeof value !== 'object') return false
  // Not by its prototype: what a store gives back may come from another realm.
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    Object.values(value).every(isJson)
  )
}

/** One field of one record from one value to another; null: the field, or the record, is absent. */
export const Op = z.object({
  entity: z.enum(entities),
  entityId: Id,
  field: z.string().check(z.minLength(1)),
  before: Json,
  after: Json,
})
export type Op = z.infer<typeof Op>

/** Characters of the longest name that can stand beside a change. */
export const LONGEST_NAME = 200

/** What one person did at once. */
export const Change = z.object({
  id: ChangeId,
  replica: Replica,
  /** Counts the changes of the replica, from 1, without gaps. */
  seq: z.int().check(z.gte(1)),
  /** Greater than that of every change known when it was made. */
  lamport: z.int().check(z.gte(1)),
  at: Instant,
  /** The name the person gave; empty: someone. */
  by: z.string().check(z.maxLength(LONGEST_NAME)),
  why: z.optional(z.string().check(z.maxLength(2000))),
  /** The change that this one takes back. */
  undoes: z.optional(ChangeId),
  /** A restore: how many changes of a backup were taken in; its ops are what that changed. */
  restored: z.optional(z.int().check(z.gte(1))),
  ops: z.array(Op).check(z.minLength(1)),
})
export type Change = z.infer<typeof Change>

/** Where a change stands in the log. */
type Place = Pick<Change, 'lamport' | 'replica' | 'seq'>

/** Order of changes everywhere: by lamport, then replica, then seq. */
export function compareChanges(a: Place, b: Place): number {
  return (
    a.lamport - b.lamport ||
    (a.replica < b.replica ? -1 : a.replica > b.replica ? 1 : a.seq - b.seq)
  )
}
