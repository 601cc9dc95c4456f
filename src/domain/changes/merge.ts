/** Making two records one. A merge is one change, so that one undo parts them again. */
import type { Op } from '#src/contract/changes.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { editOps, removeOps } from './drafts.ts'
import { MergeRefused } from './mergeRefused.ts'
import { allNames, distinctNames, nameKey } from './names.ts'
import { recodePositions } from './positions.ts'

export type Mergeable = 'stakeholder' | 'topic' | 'group'

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

/** Everyone whose merges lead through `id`, at any number of steps. */
function mergedThrough(stakeholders: readonly Stakeholder[], id: string): Stakeholder[] {
  const through = new Set([id])
  const found = new Set<Stakeholder>()
  for (let grew = true; grew;) {
    grew = false
    for (const each of stakeholders) {
      if (each.mergedIntoId === undefined || !through.has(each.mergedIntoId)) continue
      if (found.has(each)) continue
      found.add(each)
      through.add(each.id)
      grew = true
    }
  }
  return [...found]
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
  if (into.mergedIntoId !== undefined) {
    const message = `${intoId} is itself merged into ${into.mergedIntoId}: merge into that one`
    throw new MergeRefused('target-merged', [intoId, into.mergedIntoId], message)
  }
  if (from.mergedIntoId !== undefined) {
    const message = `${fromId} is already merged into ${from.mergedIntoId}`
    throw new MergeRefused('source-merged', [fromId, from.mergedIntoId], message)
  }
  // Statements keep the old ids, which lead to the target.
  return [
    ...[from, ...mergedThrough(stakeholders, fromId)].flatMap((each) =>
      editOps('stakeholder', each, { ...each, mergedIntoId: intoId }),
    ),
    ...editOps('stakeholder', into, withNames(into, from)),
  ]
}

function mergeTopics({ topics, statements }: Records, fromId: string, intoId: string): Op[] {
  const { from, into } = pairOf(topics, fromId, intoId)
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
    ...recoded
      .filter(({ changed }) => changed > 0)
      .flatMap(({ statement, positions }) =>
        editOps('statement', statement, { ...statement, positions }),
      ),
    ...editOps('topic', into, { ...into, exampleIds }),
    ...removeOps('topic', from),
  ]
}

function mergeGroups({ groups, stakeholders }: Records, fromId: string, intoId: string): Op[] {
  const { from } = pairOf(groups, fromId, intoId)
  return [
    ...stakeholders
      .filter(({ group }) => group === fromId)
      .flatMap((each) => editOps('stakeholder', each, { ...each, group: intoId })),
    ...removeOps('group', from),
  ]
}

/**
 * The ops that make one record of two. A stakeholder stays, with `mergedIntoId`, and so do its old
 * ids; what pointed at a topic or group is pointed at the target, and the source is taken out.
 * Throws {@link MergeRefused}.
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
