/** Changes as they are shown: who is private now is not named by what stood there before. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Change, Op } from '#src/contract/changes.ts'
import type { Conflict } from '#src/contract/changeLists.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import type { Applied } from './applied.ts'
import { isTable } from './json.ts'
import type { Json } from './json.ts'

/** The fields that may hold a name, and what stands for them: who is private is called by a role. */
const insteadOf = ({ name }: Stakeholder): Record<string, Json> => ({
  name,
  aliases: [],
  roles: [],
  note: null,
})

/**
 * Whether a conflict may be shown. That of a record or field that may name who is private now is not asked:
 * the newer release's value would name them, and what stands is as it was chosen.
 */
export function isShownConflict(
  { entity, entityId, field }: Pick<Conflict, 'entity' | 'entityId' | 'field'>,
  stakeholder: (id: string) => Stakeholder | undefined,
): boolean {
  if (entity !== 'stakeholder') return true
  const person = stakeholder(entityId)
  return !person?.private || (field !== WHOLE && !Object.hasOwn(insteadOf(person), field))
}

function without(field: string, value: Json, person: Stakeholder): Json {
  const instead = insteadOf(person)
  const shown = (key: string, each: Json) => (Object.hasOwn(instead, key) ? instead[key]! : each)
  if (field !== WHOLE) return shown(field, value)
  if (!isTable(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, shown(key, each)] as const)
      .filter(([, each]) => each !== null),
  )
}

/**
 * Whom an id stands for where it is asked whether they are private: themselves, also where they
 * were merged into somebody with a name, or as they were last where they were taken out; else
 * `counted`, whom they count as.
 */
export function personIn(
  applied: Pick<Applied, 'record' | 'history'>,
  counted: (id: string) => Stakeholder | undefined,
): (id: string) => Stakeholder | undefined {
  return (id) => {
    const last =
      applied.record('stakeholder', id) ??
      applied
        .history('stakeholder', id)
        .flatMap(({ ops }) => ops)
        .findLast((op) => op.entityId === id && op.field === WHOLE && op.after === null)?.before
    const own = last as unknown as Stakeholder | null | undefined
    return own?.private ? own : counted(id)
  }
}

/**
 * A change in which whoever is private now bears no name, in no value. For showing only: what is
 * taken back comes from the log, which keeps all.
 */
export function withoutNames<C extends Pick<Change, 'ops'>>(
  change: C,
  stakeholder: (id: string) => Stakeholder | undefined,
): C {
  let touched = false
  const ops = change.ops.map((op): Op => {
    const person = op.entity === 'stakeholder' ? stakeholder(op.entityId) : undefined
    if (!person?.private) return op
    touched = true
    const { field, before, after } = op
    return { ...op, before: without(field, before, person), after: without(field, after, person) }
  })
  return touched ? { ...change, ops } : change
}
