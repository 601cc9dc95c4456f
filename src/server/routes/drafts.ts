import { Draft } from '#src/contract/writes.ts'
import type { Erased } from '#src/contract/writes.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** What was begun under a key. What can't be read any more counts as nothing. */
export async function getDraft(
  { id }: Asked<'getDraft'>,
  { drafts }: RouteContext,
): Promise<Draft> {
  const draft = Draft.safeParse({ value: await drafts?.get(id) })
  return draft.success ? draft.data : { value: null }
}

/** Keeps it, or, of null, lets it go. */
export async function keepDraft(
  { id, body }: Asked<'keepDraft'>,
  { drafts }: RouteContext,
): Promise<Draft> {
  if (!drafts) throw new Refusal('read-only', 'This browser lets nothing be kept')
  await (body.value === null ? drafts.remove(id) : drafts.set(id, body.value))
  return body
}

/** Forgets all that was changed and begun. */
export async function erase(_: Asked<'erase'>, { live }: RouteContext): Promise<Erased> {
  await live.erase()
  return { version: (await live.dataset()).version }
}
