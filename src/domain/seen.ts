/**
 * What of a view is news to whom saw it before: marks of the statements that stood in it are held
 * against those that stand there now. Nothing depends on when anything was done, or by whom.
 */
import type { Statement } from '#src/contract/records.ts'
import type { News, Seen } from '#src/contract/viewNews.ts'
import { fnv32 } from './fnv.ts'

/** The same words for the same record, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
}

/** Records are never written to, so a mark is made once for each. */
const marks = new WeakMap<Statement, string>()

/**
 * The mark of a statement: the first letter of its status, and a hash of all that its record holds.
 * Taken back to what it was, it has its mark again.
 */
export function markOf(statement: Statement): string {
  let mark = marks.get(statement)
  if (mark === undefined) {
    mark = statement.status.charAt(0) + fnv32(canonical(statement)).toString(36)
    marks.set(statement, mark)
  }
  return mark
}

const RETRACTED = 'r'

/** The marks of the statements of a view. */
export function seenOf(statements: readonly Statement[]): Seen {
  return Object.fromEntries(statements.map((statement) => [statement.id, markOf(statement)]))
}

/**
 * What has come, changed and gone since a view was seen; `now`: what stands in it, in its order;
 * `find` gives any statement among the records. Each statement counts once.
 */
export function newsSince(
  seen: Seen,
  now: readonly Statement[],
  find: (id: string) => Statement | undefined,
): News {
  const inView = new Set(now.map(({ id }) => id))
  const added = now.filter(({ id }) => !Object.hasOwn(seen, id))
  const edited: Statement[] = []
  const retracted: string[] = []
  const gone: string[] = []
  for (const [id, mark] of Object.entries(seen)) {
    const statement = find(id)
    if (!statement) gone.push(id)
    else if (statement.status === 'retracted' && !mark.startsWith(RETRACTED)) retracted.push(id)
    else if (!inView.has(id) || markOf(statement) !== mark) edited.push(statement)
  }
  const day = exactDay(added, now)
  return {
    added: added.map(({ id }) => id),
    edited: edited.map(({ id }) => id),
    retracted,
    gone,
    left: edited.filter(({ id }) => !inView.has(id)).length,
    ...(day === undefined ? {} : { addedSince: day }),
    editedStatuses: [...new Set(edited.map(({ status }) => status))].toSorted(),
  }
}

/** The day from which on the added ones, and no others of the view, were added to the records. */
function exactDay(added: readonly Statement[], now: readonly Statement[]): string | undefined {
  const first = added.map(({ addedOn }) => addedOn).toSorted()[0]
  if (first === undefined) return undefined
  return now.filter(({ addedOn }) => addedOn >= first).length === added.length ? first : undefined
}
