import type { Op } from '#src/contract/changes.ts'
import { MOST_PREVIEWS } from '#src/contract/recoding.ts'
import type { Recoded, RecodeRule } from '#src/contract/recoding.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { Statement } from '#src/contract/records.ts'
import { ownId } from '#src/domain/changes/ownId.ts'
import { recodeOps, renameOps } from '#src/domain/changes/recode.ts'
import type { Recode } from '#src/domain/changes/recode.ts'
import { fnv32 } from '#src/domain/fnv.ts'
import { StaleRevision } from '../changeLog.ts'
import type { Dataset } from '../dataset.ts'
import { idMark } from '../idMark.ts'
import { Refusal } from '../problems.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { staleRefusal } from '../staleRefusal.ts'
import { appliedOf, keep } from './changes.ts'
import { rowOf } from './statements.ts'

/** The topics that a rule names, by their place in it. */
function topicsIn(rule: RecodeRule): [string, string][] {
  switch (rule.kind) {
    case 'move':
      return [
        ['rule.from', rule.from],
        ['rule.to', rule.to],
      ]
    case 'split':
      return [
        ['rule.from', rule.from],
        ...Object.entries(rule.to).map(([stance, id]): [string, string] => [
          `rule.to.${stance}`,
          id,
        ]),
      ]
    case 'rename':
      return [['rule.from', rule.from]]
    default:
      return [['rule.topicId', rule.topicId]]
  }
}

/** Throws a refusal that names each topic of the rule that there is not, or that was merged. */
function checkTopics(rule: RecodeRule, { records }: Dataset) {
  const known = new Set(
    records.topics.flatMap(({ id, mergedIntoId }) => (mergedIntoId === undefined ? [id] : [])),
  )
  const errors = topicsIn(rule)
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => ({ path, message: `there is no topic ${id}` }))
  if (errors.length > 0) throw new Refusal('bad-request', 'The rule can not be used', errors)
}

/** FNV-1a, 32 bits, twice from different starts: what of a preview may have changed shows in it. */
function basisOf(ops: readonly Op[]): string {
  const text = JSON.stringify(ops)
  const hex = (hash: number) => hash.toString(16).padStart(8, '0')
  return hex(fnv32(text)) + hex(fnv32(text, 0x1b873593))
}

function recodeBy(
  rule: RecodeRule,
  statements: readonly Statement[],
  { dataset: { records }, live }: RouteContext,
): Recode & { topic?: { id: string } } {
  if (rule.kind !== 'rename') return recodeOps(statements, rule)
  const taken = new Set(records.topics.map(({ id }) => id))
  const mark = idMark(live)
  return renameOps(statements, rule, (stem) => ownId(stem, mark, (id) => taken.has(id)))
}

/** Puts one rule to the positions of the filter's statements, or tells what would come of it. */
export async function recode(
  { filter, body }: Asked<'recode'>,
  context: RouteContext,
): Promise<Recoded> {
  const { dataset } = context
  const { engine, lookup, version } = dataset
  const { rule, dry, basis, by, why } = body
  checkTopics(rule, dataset)
  const list = engine.list({ filter, sort: DEFAULT_SORT, lang: 'en' })
  const statements = [...list.rows].map(({ statement }) => statement)
  const { ops, preview, clashes, topic } = recodeBy(rule, statements, context)
  const shown = preview.slice(0, MOST_PREVIEWS).flatMap(({ statementId, before, after }) => {
    const row = engine.row(statementId)
    return row ? [{ row: rowOf(row), before: [...before], after: [...after] }] : []
  })
  const told: Recoded = {
    matching: list.total,
    total: preview.length,
    positions: preview.reduce((sum, { changed }) => sum + changed, 0),
    previews: shown,
    clashes,
    refs: refsOf(
      shown.map(({ row }) => row.statement),
      lookup,
      { topicIds: shown.flatMap(({ after }) => after.map(({ topicId }) => topicId)) },
    ),
    ...(topic ? { topicId: topic.id } : {}),
    basis: basisOf(ops),
    version,
  }
  if (dry) return told
  if (ops.length === 0) throw new Refusal('bad-request', 'No statement would change')
  const applied = appliedOf(dataset)
  const touched = ops.map(({ entity, entityId }) => ({
    entity,
    entityId,
    changeId: applied.revisions(entity, entityId),
  }))
  if (basis !== undefined && basis !== told.basis)
    throw staleRefusal(new StaleRevision(touched.slice(0, 1)), dataset)
  const draft = { at: context.now(), by, ops, ...(why === undefined ? {} : { why }) }
  const { change, version: now } = await keep(draft, touched, context)
  return { ...told, change, version: now }
}
