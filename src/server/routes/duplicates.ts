import type { Duplicates, MergeableRecord } from '#src/contract/merging.ts'
import { likelyDuplicates } from '#src/domain/changes/duplicates.ts'
import { likelyLabels } from '#src/domain/changes/likelyLabels.ts'
import { keyCounts } from '../keyCounts.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** Pairs of records of one kind that may be one, for a person to look at. */
export function listDuplicates(
  { params: { entity } }: Asked<'listDuplicates'>,
  { dataset }: RouteContext,
): Duplicates {
  const { records, engine, version } = dataset
  const { stakeholders, topics, groups } = records
  const list: readonly MergeableRecord[] = {
    stakeholder: stakeholders,
    topic: topics,
    group: groups,
  }[entity]
  const byId = new Map(list.map((each) => [each.id, each]))
  const pairs =
    entity === 'stakeholder'
      ? likelyDuplicates(stakeholders)
      : likelyLabels(entity === 'topic' ? topics : groups)
  const items = pairs.flatMap(({ a, b, reason }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (!one || !other) return []
    const counts = { a: keyCounts(engine, entity, [a]), b: keyCounts(engine, entity, [b]) }
    return [{ reason, a: one, b: other, counts }]
  })
  return { items, version }
}
