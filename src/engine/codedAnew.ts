/** What of statements has to be coded anew where other records than they have changed. */
import type { Statement } from '#src/contract/records.ts'
import { countsAsAnswer } from '#src/domain/asks.ts'
import type { Lookup, Records } from '#src/domain/records.ts'

interface WithId {
  id: string
}

/** The ids of records that differ, came or went. */
function differing(held: readonly WithId[], given: readonly WithId[]): Set<string> {
  const ids = new Set<string>()
  if (held === given) return ids
  // Mostly records come or go at one place: what stands before and after it is the same.
  let start = 0
  const shorter = Math.min(held.length, given.length)
  while (start < shorter && held[start] === given[start]) start++
  let same = 0
  while (same < shorter - start && held.at(-1 - same) === given.at(-1 - same)) same++
  const before = held.slice(start, held.length - same)
  const now = given.slice(start, given.length - same)
  if (before.length === now.length) {
    // Mostly each stands where it stood.
    for (const [at, was] of before.entries()) {
      const is = now[at]!
      if (was !== is) ids.add(was.id).add(is.id)
    }
    return ids
  }
  const known = new Map(before.map((record) => [record.id, record]))
  for (const record of now) {
    if (known.get(record.id) !== record) ids.add(record.id)
    known.delete(record.id)
  }
  for (const id of known.keys()) ids.add(id)
  return ids
}

/** Of some ids those that stand for another record than before, as merges make them. */
function led(
  ids: ReadonlySet<string>,
  before: (id: string) => WithId | undefined,
  now: (id: string) => WithId | undefined,
): Set<string> {
  const target = (found: WithId | undefined, id: string) => found?.id ?? id
  return new Set([...ids].filter((id) => target(before(id), id) !== target(now(id), id)))
}

/**
 * Whether a statement's numbers are others than before: it stands in an article that differs,
 * names somebody or a topic whose id leads elsewhere now, or an answer to it counts no more, or now. Undefined where none can be.
 */
export function codedAnew(
  before: { records: Records; lookup: Lookup },
  now: { records: Records; lookup: Lookup },
): ((statement: Statement) => boolean) | undefined {
  const articles = differing(before.records.articles, now.records.articles)
  const all = (kind: 'stakeholders' | 'topics') =>
    before.records[kind] === now.records[kind]
      ? new Set<string>()
      : new Set([...before.records[kind], ...now.records[kind]].map(({ id }) => id))
  const people = led(all('stakeholders'), before.lookup.stakeholder, now.lookup.stakeholder)
  const topics = led(all('topics'), before.lookup.topic, now.lookup.topic)
  const answers = new Set(
    [...differing(before.records.statements, now.records.statements)].filter(
      (id) =>
        countsAsAnswer(before.lookup.statement(id)) !== countsAsAnswer(now.lookup.statement(id)),
    ),
  )
  if (articles.size + people.size + topics.size + answers.size === 0) return undefined
  const isLed = (id: string) => people.has(id)
  return ({ appearances, speakerId, onBehalfOfIds, addresseeIds, positions, ask }) =>
    (answers.size > 0 &&
      (ask?.answers.some(({ statementId }) => answers.has(statementId)) ?? false)) ||
    (articles.size > 0 && appearances.some(({ articleId }) => articles.has(articleId))) ||
    (people.size > 0 &&
      (isLed(speakerId) || onBehalfOfIds.some(isLed) || addresseeIds.some(isLed))) ||
    (topics.size > 0 && positions.some(({ topicId }) => topics.has(topicId)))
}
