/** What an operation did, field by field, in words. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Change, Entity, Op } from '#src/contract/changes.ts'
import { deepEqual } from '#src/domain/changes/json.ts'
import type { Telling } from './telling.ts'
import { fieldLabel, valueParts } from './valueParts.ts'
import type { Part } from './valueParts.ts'

/** One text from what it was to what it became; undefined: empty. */
export interface FieldChange {
  label: string
  before?: string
  after?: string
  lang?: string
  /** Of lists: what stood and stands in them. */
  items?: { before: string[]; after: string[] }
}

/** What became of a field in the end; `over`: a newer release's value that it was kept over. */
export interface ToldOp extends Op {
  over?: Op['after']
}

/** A record that a change names, with what became of it; each field once. */
export interface RecordChange {
  entity: Entity
  entityId: string
  ops: ToldOp[]
}

function partsOf({ entity, field }: Op, value: unknown, telling: Telling): Part[] {
  if (field !== WHOLE) return valueParts(entity, field, value, telling)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'id' ? [] : valueParts(entity, key, each, telling),
  )
}

/** The texts that an operation changed; those that stayed are left out. */
export function fieldChanges(op: Op, telling: Telling): FieldChange[] {
  const before = partsOf(op, op.before, telling)
  const after = partsOf(op, op.after, telling)
  const labels = [...new Set([...before, ...after].map(({ label }) => label))]
  const changes = labels.flatMap((label): FieldChange[] => {
    const was = before.find((part) => part.label === label)
    const is = after.find((part) => part.label === label)
    if (was?.text === is?.text) return []
    const lang = is?.lang ?? was?.lang
    return [
      {
        label,
        ...(was ? { before: was.text } : {}),
        ...(is ? { after: is.text } : {}),
        ...(lang === undefined ? {} : { lang }),
        ...itemsOf(was, is),
      },
    ]
  })
  // What words can't tell apart (an offset that moved) is named all the same.
  return changes.length > 0 ? changes : [{ label: fieldLabel(op.entity, op.field, telling) }]
}

/** Two operations on one field as one; there and back again, it was kept over what stood between. */
function joined(first: ToldOp, last: Op): ToldOp {
  const { before } = first
  const kept = deepEqual(before, last.after)
  return { ...last, before, ...(kept ? { over: last.before } : {}) }
}

/** The records of a change, each once, in the order in which it names them. */
export function recordChanges({ ops }: Pick<Change, 'ops'>): RecordChange[] {
  const records = new Map<string, RecordChange>()
  for (const op of ops) {
    const { entity, entityId } = op
    const key = `${entity} ${entityId}`
    const known = records.get(key)
    const same = known?.ops.findIndex(({ field }) => field === op.field) ?? -1
    if (!known) records.set(key, { entity, entityId, ops: [op] })
    else if (same < 0) known.ops.push(op)
    else known.ops[same] = joined(known.ops[same]!, op)
  }
  return [...records.values()]
}

/** The items of two lists, unless only their order changed: that is told by both texts. */
function itemsOf(was: Part | undefined, is: Part | undefined): Pick<FieldChange, 'items'> {
  const before = was?.items
  const after = is?.items
  if (!before || !after) return {}
  const same = before.length === after.length && before.every((text) => after.includes(text))
  return same ? {} : { items: { before, after } }
}
