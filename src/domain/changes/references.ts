/** Which records name which others, and what a change would leave without the record it names. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Entity, Op } from '#src/contract/changes.ts'
import type { Records } from '#src/domain/records.ts'
import type { Applied } from './applied.ts'
import { fieldsOf, valueOf } from './json.ts'
import type { Fields, Json } from './json.ts'

interface Link {
  to: Entity
  ids: (value: Json) => readonly string[]
}

const texts = (value: Json | undefined): string[] => (typeof value === 'string' ? [value] : [])
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
const part = (value: Json | undefined, key: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined
const one = (to: Entity): Link => ({ to, ids: texts })
const many = (to: Entity): Link => ({ to, ids: (value) => list(value).flatMap(texts) })
const each = (to: Entity, key: string): Link => ({
  to,
  ids: (value) => list(value).flatMap((row) => texts(part(row, key))),
})

/** Every field that names records of another kind, or of its own. */
const links: Record<Entity, Record<string, Link>> = {
  group: {},
  stakeholder: {
    group: one('group'),
    roles: each('stakeholder', 'organizationId'),
    mergedIntoId: one('stakeholder'),
  },
  topic: { exampleIds: many('statement') },
  article: {},
  statement: {
    speakerId: one('stakeholder'),
    onBehalfOfIds: many('stakeholder'),
    addresseeIds: many('stakeholder'),
    positions: each('topic', 'topicId'),
    appearances: each('article', 'articleId'),
    ask: {
      to: 'statement',
      ids: (ask) => list(part(ask, 'answers')).flatMap((row) => texts(part(row, 'statementId'))),
    },
  },
  milestone: { articleId: one('article') },
}

/** A record that names another, and the field where it does. */
export interface Use {
  entity: Entity
  entityId: string
  field: string
}

/** All records that name one of these ids of a kind, in the order of the records. */
export function usesOf(records: Records, to: Entity, ids: ReadonlySet<string>): Use[] {
  const uses: Use[] = []
  for (const [entity, fields] of Object.entries(links) as [Entity, Record<string, Link>][]) {
    const naming = Object.entries(fields).filter(([, link]) => link.to === to)
    if (naming.length === 0) continue
    for (const record of fieldsOf(records, entity)) {
      for (const [field, link] of naming) {
        const value = record[field]
        if (value === undefined || !link.ids(value).some((id) => ids.has(id))) continue
        uses.push({ entity, entityId: record['id'] as string, field })
      }
    }
  }
  return uses
}

/** Why a change can't be made: what it would leave without a record that something names. */
export interface Broken {
  /**
   * `in-use`: taken out, but others name it. `unknown-id`: a field names what is not there.
   * `exists`: made, but there already. `missing`: changed, but not there.
   */
  code: 'in-use' | 'unknown-id' | 'exists' | 'missing'
  entity: Entity
  entityId: string
  field: string
  /** The records that name it; those that are not there. */
  named?: { entity: Entity; ids: string[] }
}

/** Records with the log over them, as far as it is asked of them here. */
type Held = Pick<Applied, 'records' | 'record' | 'shipped'>

/** The ids that an op makes its record name and that are not there; those it named before pass. */
function unknownIn(op: Op, before: Held, after: Held): Broken[] {
  const { entity, entityId } = op
  const whole = op.field === WHOLE
  const written = whole ? (op.after as Fields) : { [op.field]: op.after }
  return Object.entries(links[entity]).flatMap(([field, link]) => {
    const value = Object.hasOwn(written, field) ? written[field]! : null
    const missing = link.ids(value).filter((id) => !after.record(link.to, id))
    if (missing.length === 0) return []
    // What led nowhere already is no reason to refuse an edit of something else in its field.
    const known = link.ids(valueOf(before.record(entity, entityId), field))
    const ids = [...new Set(missing)].filter((id) => !known.includes(id))
    if (ids.length === 0) return []
    return [{ code: 'unknown-id', entity, entityId, field, named: { entity: link.to, ids } }]
  })
}

/**
 * What is wrong with a change that turns `before` into `after`, beside the values themselves:
 * records that would be taken from under others, names of what is not there, records made twice.
 */
export function brokenReferences(before: Held, after: Held, ops: readonly Op[]): Broken[] {
  const thereIn = (held: Held, entity: Entity, id: string) => held.record(entity, id) !== undefined
  const there = new Map<string, boolean>()
  const broken: Broken[] = []
  const removed = new Map<Entity, Set<string>>()
  for (const op of ops) {
    const { entity, entityId, field } = op
    const key = `${entity} ${entityId}`
    const present = there.get(key) ?? thereIn(before, entity, entityId)
    const makes = field === WHOLE && op.before === null && op.after !== null
    if (makes && present) broken.push({ code: 'exists', entity, entityId, field })
    if (!makes && !present) broken.push({ code: 'missing', entity, entityId, field })
    there.set(key, field === WHOLE ? op.after !== null : present)
    if (field === WHOLE && op.after === null) {
      removed.set(entity, (removed.get(entity) ?? new Set()).add(entityId))
    } else if (thereIn(after, entity, entityId)) broken.push(...unknownIn(op, before, after))
  }
  for (const [entity, ids] of removed) {
    // One that was not there before either is taken from under nobody.
    for (const entityId of ids) {
      if (thereIn(after, entity, entityId) || !thereIn(before, entity, entityId)) {
        ids.delete(entityId)
      }
    }
    // Mostly nobody names any of them.
    if (usesOf(after.records, entity, ids).length === 0) continue
    for (const entityId of ids) broken.push(...usedOf(after, entity, entityId))
  }
  return broken
}

/** By kind of user, who still names a record that is taken out. */
function usedOf(after: Held, entity: Entity, entityId: string): Broken[] {
  const taken = new Set([entityId])
  const uses = usesOf(after.records, entity, taken).filter(
    (use) =>
      // As they were shipped they named it before it was there, and may again.
      after.shipped(entity, entityId) !== undefined ||
      !names(after.shipped(use.entity, use.entityId), use, taken),
  )
  return [...new Set(uses.map((use) => use.entity))].map((kind) => {
    const own = uses.filter((use) => use.entity === kind).map((use) => use.entityId)
    const named = { entity: kind, ids: [...new Set(own)] }
    return { code: 'in-use', entity, entityId, field: WHOLE, named }
  })
}

/** Whether a record names one of some ids in the field of a use. */
function names(record: Fields | undefined, { entity, field }: Use, ids: ReadonlySet<string>) {
  return links[entity][field]!.ids(valueOf(record, field)).some((id) => ids.has(id))
}
