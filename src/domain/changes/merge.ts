/** Making two records one. A merge is one change, so that one undo parts them again. */
import type { Op, RecordOf } from '#src/contract/changes.ts'
import type { Mergeable } from '#src/contract/merging.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { editOps } from './drafts.ts'
import { MergeRefused } from './mergeRefused.ts'
import { allNames, distinctNames, nameKey } from './names.ts'
import { recodePositions } from './positions.ts'

/** The two records; throws where one is not there, or both are one. */
function pairOf<R extends { id: string }>(list: readonly R[], fromId: string, intoId: string) {
  const from = list.find(({ id }) => id === fromId)
  const into = list.find(({ id }) => id === intoId)
  if (!from || !into) {
    const ids = [...(from ? [] : [fromId]), ...(into ? [] : [intoId])]
    throw new MergeRefused('unknown', ids, `no record has the id ${ids.join(' or ')}`)
  }
  if (fromId === intoId) {
    throw new MergeRefused('same', [fromId], `${fromId} can't be merged into itself`)
  }
  return { from, into }
}

type Merged = { id: string; mergedIntoId?: string | undefined }

/** All whose merges lead through `id`, at any number of steps. */
function mergedThrough<R extends Merged>(list: readonly R[], id: string): R[] {
  const through = new Set([id])
  const found = new Set<R>()
  for (let grew = true; grew;) {
    grew = false
    for (const each of list) {
      if (each.mergedIntoId === undefined || !through.has(each.mergedIntoId)) continue
      if (found.has(each)) continue
      found.add(each)
      through.add(each.id)
      grew = true
    }
  }
  return [...found]
}

/** Throws where one of the two is merged already. */
function refuseMerged(from: Merged, into: Merged) {
  if (into.mergedIntoId !== undefined) {
    const message = `${into.id} is itself merged into ${into.mergedIntoId}: merge into that one`
    throw new MergeRefused('target-merged', [into.id, into.mergedIntoId], message)
  }
  if (from.mergedIntoId !== undefined) {
    const message = `${from.id} is already merged into ${from.mergedIntoId}`
    throw new MergeRefused('source-merged', [from.id, from.mergedIntoId], message)
  }
}

/** The ops that lead the source, and all that was merged into it before, to the target. */
function leadTo<E extends Mergeable>(
  entity: E,
  list: readonly RecordOf<E>[],
  from: RecordOf<E>,
  intoId: string,
): Op[] {
  return [from, ...mergedThrough(list, from.id)].flatMap((each) =>
    editOps(entity, each, { ...each, mergedIntoId: intoId }),
  )
}

/**
 * The target with the names of the source, those left out that it has. Where either is private
 * nothing is carried over: the names of such a person may not come to stand anywhere.
 */
function withNames(into: Stakeholder, from: Stakeholder): Stakeholder {
  if (from.private || into.private) return into
  const own = new Set(allNames(into).map(nameKey))
  const names = distinctNames(allNames(from)).filter((name) => !own.has(nameKey(name)))
  return names.length > 0 ? { ...into, aliases: [...into.aliases, ...names] } : into
}

function mergeStakeholders({ stakeholders }: Records, fromId: string, intoId: string): Op[] {
  const { from, into } = pairOf(stakeholders, fromId, intoId)
  refuseMerged(from, into)
  // Statements keep the old ids, which lead to the target.
  return [
    ...leadTo('stakeholder', stakeholders, from, intoId),
    ...editOps('stakeholder', into, withNames(into, from)),
  ]
}

function mergeTopics({ topics, statements }: Records, fromId: string, intoId: string): Op[] {
  const { from, into } = pairOf(topics, fromId, intoId)
  refuseMerged(from, into)
  const recoded = statements.map((statement) => ({
    statement,
    ...recodePositions(statement.positions, (was) =>
      was.topicId === fromId ? { ...was, topicId: intoId } : was,
    ),
  }))
  const clashes = recoded.filter(({ clash }) => clash).map(({ statement }) => statement.id)
  if (clashes.length > 0) {
    const message = `${clashes.length} statements take different stances on ${fromId} and ${intoId}: ${clashes.join(', ')}`
    throw new MergeRefused('stances', clashes, message)
  }
  const exampleIds = [...new Set([...into.exampleIds, ...from.exampleIds])]
  return [
    ...leadTo('topic', topics, from, intoId),
    ...recoded
      .filter(({ changed }) => changed > 0)
      .flatMap(({ statement, positions }) =>
        editOps('statement', statement, { ...statement, positions }),
      ),
    ...editOps('topic', into, { ...into, exampleIds }),
  ]
}

function mergeGroups({ groups, stakeholders }: Records, fromId: string, intoId: string): Op[] {
  const { from, into } = pairOf(groups, fromId, intoId)
  refuseMerged(from, into)
  return [
    ...leadTo('group', groups, from, intoId),
    ...stakeholders
      .filter(({ group }) => group === fromId)
      .flatMap((each) => editOps('stakeholder', each, { ...each, group: intoId })),
  ]
}

/**
 * The ops that make one record of two. The source stays, with `mergedIntoId`, so that its id goes on
 * leading to the target; what pointed at a topic or group is pointed at the target. The first op is
 * the source's. Throws {@link MergeRefused}.
 */
export function mergeOps(
  records: Records,
  entity: Mergeable,
  fromId: string,
  intoId: string,
): Op[] {
  const merge = { stakeholder: mergeStakeholders, topic: mergeTopics, group: mergeGroups }[entity]
  return merge(records, fromId, intoId)
}
