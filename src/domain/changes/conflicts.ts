/**
 * Where a person changed a field and a later release of the shipped records changed it too. The
 * person's value stays until somebody chooses.
 */
import { WHOLE } from '#src/contract/changes.ts'
import type { Change, Op } from '#src/contract/changes.ts'
import type { Conflict } from '#src/contract/changeLists.ts'
import { deepEqual, valueOf } from './json.ts'
import type { Fields, Json } from './json.ts'
import type { TakenOp, Track } from './track.ts'

/** What an op did to one field; `seen` undefined: it made the record and saw no value of it. */
interface Step {
  before: Json
  seen: Json | undefined
  change: Change
}

function stepsOf(taken: readonly TakenOp[], field: string): Step[] {
  return taken.flatMap(({ op, change }): Step[] => {
    if (op.field === field) return [{ before: op.before, seen: op.before, change }]
    if (op.field !== WHOLE) return []
    if (op.before === null) return [{ before: null, seen: undefined, change }]
    const before = valueOf(op.before as Fields, field)
    return [{ before, seen: before, change }]
  })
}

/** The changes of a record that stand: neither taken back, nor taking one back. */
function standing(history: readonly Change[]): ReadonlySet<string> {
  const rootOf = new Map<string, string>()
  const stands = new Set<string>()
  for (const { id, undoes } of history) {
    const root = (undoes !== undefined && rootOf.get(undoes)) || id
    rootOf.set(id, root)
    if (!stands.delete(root)) stands.add(root)
  }
  return stands
}

/** The conflicts of one record. */
export function conflictsOf({
  entity,
  id,
  shipped,
  record,
  taken: all,
  history,
}: Track): readonly Conflict[] {
  // What a restore says again was decided by the changes that it took in, not by whoever restored.
  const taken = all.filter(({ change }) => change.restored === undefined)
  if (shipped === undefined || taken.length === 0) return []
  const whole = taken.findLast(({ op }) => op.field === WHOLE)
  const fields = new Set(
    taken.flatMap(({ op }) =>
      op.field === WHOLE
        ? [shipped, record, op.before as Fields | null].flatMap((each) => Object.keys(each ?? {}))
        : [op.field],
    ),
  )
  const disputed = [...fields].flatMap((field) => {
    const steps = stepsOf(taken, field)
    const value = valueOf(shipped, field)
    return deepEqual(steps[0]!.before, value) ? [] : [{ field, steps, value }]
  })
  if (disputed.length === 0) return []
  const stands = standing(history)
  // An undo repeats the value that it gives back; nobody chose it.
  const chosen = (steps: readonly Step[], value: Json) =>
    steps.slice(1).some(({ seen, change }) => {
      return seen !== undefined && stands.has(change.id) && deepEqual(seen, value)
    })
  const open = disputed.filter(({ steps, value }) => !chosen(steps, value))
  if (record !== undefined) {
    return open
      .filter(({ field, value }) => !deepEqual(valueOf(record, field), value))
      .map(({ field, steps, value }) => ({
        entity,
        entityId: id,
        field,
        shipped: value,
        before: steps[0]!.before,
        mine: valueOf(record, field),
        changeId: steps.at(-1)!.change.id,
      }))
  }
  if (open.length === 0 || whole === undefined) return []
  const seen = Object.fromEntries(
    [...fields].map((field) => [field, stepsOf(taken, field)[0]!.before]),
  )
  const before = Object.entries(seen).filter(([, value]) => value !== null)
  return [
    {
      entity,
      entityId: id,
      field: WHOLE,
      shipped: shipped as Json,
      before: before.length > 0 ? Object.fromEntries(before) : null,
      mine: null,
      changeId: whole.change.id,
    },
  ]
}

/**
 * The ops that resolve a conflict. Two, since undoing them must give back the person's value:
 * the first accepts what is shipped, the second sets the chosen value over it.
 */
export function resolveOps({ shipped, mine, ...place }: Conflict, chosen: Json): Op[] {
  const { entity, entityId, field } = place
  const accept: Op = { entity, entityId, field, before: mine, after: shipped }
  if (deepEqual(shipped, chosen)) return [accept]
  return [accept, { entity, entityId, field, before: shipped, after: chosen }]
}
