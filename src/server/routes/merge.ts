import type { Entity, Op } from '#src/contract/changes.ts'
import type { Mergeable, MergeableRecord, Merged } from '#src/contract/merging.ts'
import { listOf } from '#src/domain/changes/json.ts'
import { mergeOps } from '#src/domain/changes/merge.ts'
import { MergeRefused } from '#src/domain/changes/mergeRefused.ts'
import { StaleRevision } from '../changeLog.ts'
import type { ExpectedRevision } from '../changeLog.ts'
import type { Dataset } from '../dataset.ts'
import { keyCounts } from '../keyCounts.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { staleRefusal } from '../staleRefusal.ts'
import { appliedOf, keep } from './changes.ts'

type MergeRoute = 'mergeStakeholder' | 'mergeTopic' | 'mergeGroup'

/** Merges one stakeholder into another, or tells what would come of it. */
export const mergeStakeholder = (asked: Asked<'mergeStakeholder'>, context: RouteContext) =>
  merge('stakeholder', asked, context)
/** Merges one topic into another, or tells what would come of it. */
export const mergeTopic = (asked: Asked<'mergeTopic'>, context: RouteContext) =>
  merge('topic', asked, context)
/** Merges one group into another, or tells what would come of it. */
export const mergeGroup = (asked: Asked<'mergeGroup'>, context: RouteContext) =>
  merge('group', asked, context)

/** The ops of a merge, or why there are none. */
function opsOf({ records }: Dataset, entity: Mergeable, from: string, into: string) {
  try {
    return { ops: mergeOps(records, entity, from, into), refused: undefined }
  } catch (error) {
    if (error instanceof MergeRefused) return { ops: [], refused: error }
    throw error
  }
}

/** The records that ops name, each once, at the revisions of now. */
function revisionsOf(ops: readonly Op[], dataset: Dataset): ExpectedRevision[] {
  const applied = appliedOf(dataset)
  const named = new Map<string, { entity: Entity; entityId: string }>()
  for (const { entity, entityId } of ops) named.set(`${entity} ${entityId}`, { entity, entityId })
  return [...named.values()].map(({ entity, entityId }) => ({
    entity,
    entityId,
    changeId: applied.revisions(entity, entityId),
  }))
}

/** Those that a change touches and a person had not seen, or had seen otherwise. */
function unseen(touched: readonly ExpectedRevision[], seen: readonly ExpectedRevision[]) {
  const key = ({ entity, entityId, changeId }: ExpectedRevision) =>
    `${entity} ${entityId} ${changeId ?? ''}`
  const known = new Set(seen.map(key))
  return touched.filter((each) => !known.has(key(each)))
}

async function merge(
  entity: Mergeable,
  { id, body }: Pick<Asked<MergeRoute>, 'id' | 'body'>,
  context: RouteContext,
): Promise<Merged> {
  const { dataset } = context
  const told = tell(entity, id, body.into, dataset)
  if (body.dry) return told.answer
  const { ops, refused } = told
  if (refused) {
    throw new Refusal('bad-request', refused.message, [
      { path: refused.code, message: refused.ids.join(' ') },
    ])
  }
  const touched = revisionsOf(ops, dataset)
  const seen = body.expected?.map((each) => ({ ...each, changeId: each.changeId }))
  const stale = seen ? unseen(touched, seen) : []
  if (stale.length > 0) throw staleRefusal(new StaleRevision(stale), dataset)
  const { by, why } = body
  const draft = { at: context.now(), by, ops, ...(why === undefined ? {} : { why }) }
  const { change, version } = await keep(draft, touched, context)
  return { ...told.answer, change, version }
}

/** What would come of a merge. */
function tell(entity: Mergeable, fromId: string, intoId: string, dataset: Dataset) {
  const { records, engine, version } = dataset
  const { ops, refused } = opsOf(dataset, entity, fromId, intoId)
  const list: readonly MergeableRecord[] = records[listOf[entity]]
  const [from, into] = [fromId, intoId].map((id) => list.find((each) => each.id === id))
  const others = (kind: Entity) =>
    new Set(ops.flatMap((op) => (op.entity === kind ? [op.entityId] : [])))
  const own = ops.filter((op) => op.entity === entity && op.entityId === intoId)
  // The record that stays only gains: no field of it is ever taken out.
  const result = into && {
    ...into,
    ...Object.fromEntries(own.map(({ field, after }) => [field, after])),
  }
  const names =
    result && into && 'aliases' in result && 'aliases' in into
      ? result.aliases.slice(into.aliases.length)
      : []
  const led = ops.flatMap(({ field, entityId }) => (field === 'mergedIntoId' ? [entityId] : []))
  const answer: Merged = {
    ...(from ? { from } : {}),
    ...(into ? { into } : {}),
    ...(result && !refused ? { result } : {}),
    counts: {
      from: keyCounts(engine, entity, from ? [fromId] : []),
      into: keyCounts(engine, entity, into ? [intoId] : []),
      result: keyCounts(engine, entity, [fromId, intoId]),
    },
    statements: others('statement').size,
    stakeholders: entity === 'stakeholder' ? 0 : others('stakeholder').size,
    names,
    along: led.filter((id) => id !== fromId),
    ...(refused ? { refused: { code: refused.code, ids: [...refused.ids] } } : {}),
    expected: revisionsOf(ops, dataset).map(({ changeId, ...each }) =>
      changeId === undefined ? each : { ...each, changeId },
    ),
    version,
  }
  return { answer, ops, refused }
}
