/** Single statements by their own address, for whoever writes from elsewhere than a form. */
import type { Op } from '#src/contract/changes.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import type { Written } from '#src/contract/writes.ts'
import { createOps } from '#src/domain/changes/drafts.ts'
import { asFields, deepEqual, valueOf } from '#src/domain/changes/json.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { keep, listChanges } from './changes.ts'

const about = ({ by, why }: { by: string; why?: string | undefined }) =>
  why === undefined ? { by } : { by, why }

/** Adds a statement whose id is free. */
export function createStatement(
  { body }: Asked<'createStatement'>,
  context: RouteContext,
): Promise<Written> {
  const { statement } = body
  if (context.dataset.lookup.statement(statement.id)) {
    const message = `There is a statement ${statement.id} already`
    throw new Refusal('bad-request', message, [{ path: 'statement.id', message }])
  }
  const ops = createOps('statement', statement)
  // One that was taken out has a revision still.
  const changeId = context.dataset.applied?.revisions('statement', statement.id)
  const expected = [{ entity: 'statement' as const, entityId: statement.id, changeId }]
  return keep({ at: context.now(), ...about(body), ops }, expected, context)
}

/** Sets some fields of a statement, made on the revision in `If-Match`. */
export function patchStatement(
  { id, body, ifMatch }: Asked<'patchStatement'>,
  context: RouteContext,
): Promise<Written> {
  const { lookup, records } = context.dataset
  const statement = lookup.statement(id)
  if (!statement) throw new Refusal('not-found', `There is no statement ${id}`)
  if (ifMatch === undefined) {
    throw new Refusal('bad-request', 'If-Match must hold the revision that the change is made on')
  }
  const before = asFields(statement)
  const ops = Object.entries(body.fields)
    .map(([field, after]): Op => {
      return { entity: 'statement', entityId: id, field, before: valueOf(before, field), after }
    })
    .filter((op) => !deepEqual(op.before, op.after))
  if (ops.length === 0) throw new Refusal('bad-request', 'No field would change')
  const changeId = ifMatch === records.release.release ? undefined : ifMatch
  const expected = [{ entity: 'statement' as const, entityId: id, changeId }]
  return keep({ at: context.now(), ...about(body), ops }, expected, context)
}

/** The log of one statement. */
export function getStatementHistory(
  asked: Asked<'getStatementHistory'>,
  context: RouteContext,
): Promise<ChangePage> {
  const params = { ...asked.params, entity: 'statement' as const, entityId: asked.id }
  return listChanges({ ...asked, params, body: undefined }, context)
}
