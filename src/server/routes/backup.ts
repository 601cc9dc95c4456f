import { BACKUP_FORMAT, BACKUP_VERSION } from '#src/contract/backup.ts'
import { WHOLE } from '#src/contract/changes.ts'
import { readBackup, sealed } from '#src/contract/backupFile.ts'
import type { Backup, ImportAnswer, Imported } from '#src/contract/backup.ts'
import { countRecords, restoreOf } from '#src/domain/changes/restore.ts'
import { isShownConflict, personIn, withoutNames } from '#src/domain/changes/withoutNames.ts'
import { Draft } from '#src/contract/writes.ts'
import type { Drafts } from '../drafts.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { appliedOf, logOf } from './changes.ts'

/** Fields and conflicts that an answer lists one by one. */
const MAX_LISTED = 20
/** Changes that were refused for their ids, as many as are named. */
const MAX_NAMED = 20

async function allDrafts(drafts: Drafts | undefined): Promise<Backup['content']['drafts']> {
  const keys = (await drafts?.list()) ?? []
  const found = await Promise.all(
    keys.map(async (key) => ({ key, draft: Draft.safeParse({ value: await drafts?.get(key) }) })),
  )
  return found.flatMap(({ key, draft }) =>
    draft.success && draft.data.value !== null ? [{ key, value: draft.data.value }] : [],
  )
}

/** All that is kept beside what the page itself holds. */
export async function getBackup(_: Asked<'getBackup'>, context: RouteContext): Promise<Backup> {
  const { dataset, live, now, drafts } = context
  return sealed({
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_VERSION,
    createdAt: now(),
    release: dataset.records.release.release,
    version: dataset.version,
    content: {
      changes: [...appliedOf(dataset).changes],
      damaged: [...live.damaged()],
      drafts: live.log() ? await allDrafts(drafts) : [],
    },
  })
}

/**
 * Takes a backup in, all its changes in one step, or says what that would do. What the changes do
 * to records is appended as one change of this browser, which can be taken back as any other.
 */
export async function importBackup(
  { body }: Asked<'importBackup'>,
  context: RouteContext,
): Promise<ImportAnswer> {
  const backup = readBackup(body.backup)
  if ('outcome' in backup) return backup
  const { dataset, live, drafts } = context
  const applied = appliedOf(dataset)
  const { changes, drafts: theirs, damaged } = backup.content
  const { fresh, clashes, ops, conflicts: both } = restoreOf(applied, changes)
  if (clashes.length > 0) {
    return { outcome: 'refused', fault: 'other-content', places: clashes.slice(0, MAX_NAMED) }
  }
  const person = personIn(applied, dataset.lookup.stakeholder)
  const conflicts = both.flatMap((each) => {
    const { here, file, wins, ...of } = each
    // That a record is gone on one side is told of anyone, without a name.
    if (of.field !== WHOLE && !isShownConflict(of, person)) return []
    const { ops: values } = withoutNames({ ops: [{ ...of, before: here, after: file }] }, person)
    return values.map(({ before, after }) => ({ ...of, here: before, file: after, wins }))
  })
  const mine = new Set((await allDrafts(drafts)).map(({ key }) => key))
  const coming = theirs.filter(({ key }) => !mine.has(key))
  const summary: Imported = {
    outcome: 'ready',
    createdAt: backup.createdAt,
    release: backup.release,
    fresh: fresh.length,
    known: changes.length - fresh.length,
    records: countRecords(ops),
    first: withoutNames({ ops: ops.slice(0, MAX_LISTED) }, person).ops,
    fields: ops.length,
    conflicts: conflicts.slice(0, MAX_LISTED),
    conflictCount: conflicts.length,
    drafts: { fresh: coming.length, kept: theirs.length - coming.length },
    damaged: damaged.length,
    version: dataset.version,
  }
  if (body.dry) return summary
  const log = logOf(context)
  if (coming.length > 0 && !drafts) throw new Refusal('read-only', 'Drafts can not be kept here')
  // Drafts first: where they can't be kept no record has changed yet, and they do no harm.
  for (const { key, value } of coming) await drafts?.set(key, value)
  if (fresh.length === 0) return { ...summary, outcome: 'done' }
  const named = new Map(ops.map((op) => [`${op.entity} ${op.entityId}`, op]))
  const { by, why } = body
  const change = await log.takeIn(
    fresh,
    ops.length === 0
      ? undefined
      : {
          at: context.now(),
          by,
          ops,
          restored: fresh.length,
          ...(why === undefined ? {} : { why }),
        },
    [...named.values()].map(({ entity, entityId }) => ({
      entity,
      entityId,
      changeId: applied.revisions(entity, entityId),
    })),
  )
  const { version } = await live.dataset()
  return {
    ...summary,
    outcome: 'done',
    version,
    ...(change ? { change: withoutNames(change, person) } : {}),
  }
}
