/** Changing records. Whoever changes something asks anew for what is shown (see news.ts). */
import type { BodyOf, ParamsOf } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Mergeable, Merged } from '#src/contract/merging.ts'
import type { Recoded } from '#src/contract/recoding.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import type { Erased, Written } from '#src/contract/writes.ts'
import { getJson, sendJson } from './transport.ts'

/** Keeps a change, all of it or nothing. Throws {@link ApiError}; `stale`: changed meanwhile. */
export function writeChange(body: BodyOf<'writeChange'>): Promise<Written> {
  return sendJson('writeChange', {}, body)
}

/** Takes the change back that can be taken back next, or does the one again that can. */
export function undoChange(id: string, body: BodyOf<'undoChange'>): Promise<Written> {
  return sendJson('undoChange', { id }, body)
}

/** Merges one record into another, in one change. Throws {@link ApiError}; `stale`: see above. */
export function mergeRecords(
  entity: Mergeable,
  from: string,
  body: BodyOf<'mergeStakeholder'>,
): Promise<Merged> {
  const name = (
    { stakeholder: 'mergeStakeholder', topic: 'mergeTopic', group: 'mergeGroup' } as const
  )[entity]
  return sendJson(name, { id: from }, body)
}

/** Puts a rule to the filter's statements, in one change. Throws {@link ApiError}. */
export function recodeStatements(
  filter: StatementFilter,
  body: BodyOf<'recode'>,
): Promise<Recoded> {
  return sendJson('recode', { filter }, body)
}

/** The log as it is at this moment, newest first. Throws {@link ApiError}. */
export function readChanges(params: Partial<ParamsOf<'listChanges'>>): Promise<ChangePage> {
  return getJson('listChanges', { params })
}

/** Forgets all changes and drafts of this browser. */
export function eraseRecords(): Promise<Erased> {
  return sendJson('erase', {}, { everything: true })
}
