/** What of statements has to be coded anew where other records than they have changed. */
import type { Statement } from '#src/contract/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'

interface WithId {
  id: string
}

/** The ids of records that differ, came or went. */
function differing(before: readonly WithId[], now: readonly WithId[]): Set<string> {
  const ids = new Set<string>()
  if (before === now) return ids
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
 * Whether a statement's numbers are others than before: it stands in an article that differs, or
 * names somebody or a topic whose id leads elsewhere now. Undefined where none can be.
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
  if (articles.size + people.size + topics.size === 0) return undefined
  const isLed = (id: string) => people.has(id)
  return ({ appearances, speakerId, onBehalfOfIds, addresseeIds, positions }) =>
    (articles.size > 0 && appearances.some(({ articleId }) => articles.has(articleId))) ||
    (people.size > 0 &&
      (isLed(speakerId) || onBehalfOfIds.some(isLed) || addresseeIds.some(isLed))) ||
    (topics.size > 0 && positions.some(({ topicId }) => topics.has(topicId)))
}
