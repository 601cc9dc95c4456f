/** What is wrong with the operations of a change, as places of a problem. */
import type { ProblemPlace } from '#src/contract/problem.ts'
import type { Refused } from '#src/domain/changes/attempt.ts'
import type { Broken } from '#src/domain/changes/references.ts'

/** So many of those that name a record are listed; the rest is counted. */
const MAX_NAMED = 20

/** A value that its field can't have. */
export function misfitPlace({ entity, entityId, field, message }: Refused): ProblemPlace {
  return { path: `${entityId} ${field}`, message, code: 'misfit', entity, entityId, field }
}

const messages: Record<Broken['code'], (ids: string) => string> = {
  'in-use': (ids) => `is still named by ${ids}`,
  'unknown-id': (ids) => `no record has the id ${ids}`,
  exists: () => 'a record has this id already',
  missing: () => 'no record has this id',
}

/** A record that would be named and not be there, or that is there already. */
export function brokenPlace({ code, entity, entityId, field, named }: Broken): ProblemPlace {
  const ids = named?.ids.slice(0, MAX_NAMED) ?? []
  return {
    path: `${entityId} ${field}`,
    message: messages[code](ids.join(', ')),
    code,
    entity,
    entityId,
    field,
    ...(named ? { named: { entity: named.entity, ids, total: named.ids.length } } : {}),
  }
}
