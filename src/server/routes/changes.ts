import type { Change } from '#src/contract/changes.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import type { Written } from '#src/contract/writes.ts'
import { createApplied, withChange } from '#src/domain/changes/applied.ts'
import type { Applied } from '#src/domain/changes/applied.ts'
import { inverseOps, undoStacks } from '#src/domain/changes/undo.ts'
import type { UndoStacks } from '#src/domain/changes/undo.ts'
import { isShownConflict, personIn, withoutNames } from '#src/domain/changes/withoutNames.ts'
import { StaleRevision } from '../changeLog.ts'
import { brokenReferences } from '#src/domain/changes/references.ts'
import { brokenPlace, misfitPlace } from '../opPlaces.ts'
import type { ChangeDraft, ChangeLog, ExpectedRevision } from '../changeLog.ts'
import type { Dataset } from '../dataset.ts'
import type { Live } from '../live.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { staleRefusal } from '../staleRefusal.ts'

/** The log of changes, newest first, and what can be taken back and done again. */
export async function listChanges(
  { params }: Asked<'listChanges'>,
  { dataset, live }: RouteContext,
): Promise<ChangePage> {
  const { version } = dataset
  const applied = appliedOf(dataset)
  const { entity, entityId, by, offset, limit } = params
  const names = ({ ops }: Change) =>
    ops.some(
      (op) =>
        (entity === undefined || op.entity === entity) &&
        (entityId === undefined || op.entityId === entityId),
    )
  const found = applied.changes
    .filter((change) => names(change) && (by === undefined || change.by === by))
    .toReversed()
  const replica = await replicaOf(applied, live)
  const { undo, redo } = stacksOf(applied.changes, replica)
  const undoable = new Set(stacksOf(applied.changes).undo.map(({ id }) => id))
  const takenBack = applied.changes.filter(
    ({ id, undoes }) => undoes === undefined && !undoable.has(id) && isUndone(id, applied.changes),
  )
  const loss = live.loss()
  const person = personIn(applied, dataset.lookup.stakeholder)
  const shown = (change: Change) => withoutNames(change, person)
  const nextUndo = undo.at(-1)
  const nextRedo = redo.at(-1)
  return {
    items: found.slice(offset, offset + limit).map(shown),
    offset,
    total: found.length,
    of: applied.changes.length,
    ...(nextUndo ? { undo: shown(nextUndo) } : {}),
    ...(nextRedo ? { redo: shown(nextRedo) } : {}),
    undone: takenBack.map(({ id }) => id),
    conflicts: applied.conflicts.filter((each) => isShownConflict(each, person)),
    refused: [...applied.refused],
    damaged: [...live.damaged()],
    ...(loss ? { loss } : {}),
    writable: live.log() !== undefined,
    ...(replica === undefined || replica === NOBODY ? {} : { replica }),
    version,
  }
}

/** Worked out once for each log: after every change several views ask for them. */
const stacks = new WeakMap<readonly Change[], Map<string | undefined, UndoStacks>>()
function stacksOf(changes: readonly Change[], replica?: string): UndoStacks {
  const known = stacks.get(changes) ?? new Map<string | undefined, UndoStacks>()
  stacks.set(changes, known)
  const held = known.get(replica) ?? undoStacks(changes, replica)
  known.set(replica, held)
  return held
}

/** No replica has this name. */
const NOBODY = '-'

/** The name under which this browser writes; nobody is asked where nothing was ever written. */
async function replicaOf({ changes }: Applied, live: Live): Promise<string | undefined> {
  if (changes.length === 0) return undefined
  // Changes came from elsewhere alone: then none of them is this browser’s.
  return (await live.log()?.replica()) ?? NOBODY
}

/** The records with the log over them, also where it is empty. */
export const appliedOf = (dataset: Dataset) => dataset.applied ?? createApplied(dataset.records)

/** Whether a change stands undone: taken back, and not done again since. */
function isUndone(id: string, changes: readonly Change[]): boolean {
  const by = changes.findLast(({ undoes }) => undoes === id)
  return by !== undefined && !isUndone(by.id, changes)
}

/** The log. Throws a refusal where nothing can be kept. */
export function logOf({ live }: RouteContext): ChangeLog {
  const log = live.log()
  if (!log) throw new Refusal('read-only', 'This browser lets nothing be kept')
  return log
}

/**
 * Keeps a draft, if all its operations can be taken. Throws a refusal that names each that can't.
 * The engine hears of it through the log.
 */
export async function keep(
  draft: ChangeDraft,
  expected: readonly ExpectedRevision[],
  context: RouteContext,
): Promise<Written> {
  const log = logOf(context)
  const applied = appliedOf(context.dataset)
  // As if it were the newest already: what the log would pass over is refused before it is kept.
  const trial = { ...draft, id: 'trial0:1', replica: 'trial0', seq: 1, lamport: 2 ** 40 }
  const next = withChange(applied, trial)
  const errors = [
    ...next.refused.filter(({ changeId }) => changeId === trial.id).map(misfitPlace),
    ...brokenReferences(applied, next, draft.ops)
      // What is taken back may have led nowhere as it was shipped: it comes back as it was.
      .filter(({ code }) => draft.undoes === undefined || code === 'in-use')
      .map(brokenPlace),
  ]
  if (errors.length > 0) {
    throw new Refusal('bad-request', 'Some fields can not be kept as they are', errors)
  }
  const change = await log.append(draft, expected).catch(async (error: unknown): Promise<never> => {
    throw error instanceof StaleRevision ? staleRefusal(error, await context.live.dataset()) : error
  })
  const { version } = await context.live.dataset()
  return { change, version }
}

/** Changes records: all operations or none. */
export function writeChange(asked: Asked<'writeChange'>, context: RouteContext): Promise<Written> {
  const { ops, expected, by, why } = asked.body
  return keep(
    { at: context.now(), by, ops, ...(why === undefined ? {} : { why }) },
    expected.map(({ entity, entityId, changeId }) => ({ entity, entityId, changeId })),
    context,
  )
}

/** Takes a change back, or, where it took something back itself, does that again. */
export async function undoChange(
  asked: Asked<'undoChange'>,
  context: RouteContext,
): Promise<Written> {
  const applied = appliedOf(context.dataset)
  const change = applied.changes.find(({ id }) => id === asked.id)
  if (!change) throw new Refusal('not-found', `There is no change ${asked.id}`)
  const { undo, redo } = stacksOf(applied.changes, await replicaOf(applied, context.live))
  const next = [undo.at(-1)?.id, redo.at(-1)?.id]
  if (!next.includes(change.id)) {
    throw new Refusal('bad-request', 'Changes are taken back one by one, the newest first')
  }
  const { by, why } = asked.body
  const records = new Map(
    change.ops.map(({ entity, entityId }) => [`${entity} ${entityId}`, { entity, entityId }]),
  )
  const expected = [...records.values()].map(({ entity, entityId }) => ({
    entity,
    entityId,
    changeId: applied.revisions(entity, entityId),
  }))
  const written = await keep(
    {
      at: context.now(),
      by,
      ops: inverseOps(change),
      undoes: change.id,
      ...(why === undefined ? {} : { why }),
    },
    expected,
    context,
  )
  const { drafts } = context
  // The records are as they were; a review that can't be brought back takes nothing from that.
  if (drafts) {
    const { followUndo } = await import('../savedReview.ts')
    await followUndo(drafts, change, applied.changes).catch(() => undefined)
  }
  return written
}
