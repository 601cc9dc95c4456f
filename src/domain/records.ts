/** All records together, and looking them up by id. */
import type {
  Article,
  Group,
  Milestone,
  Release,
  Stakeholder,
  Statement,
  Topic,
} from '#src/contract/records.ts'

export interface Records {
  release: Release
  groups: readonly Group[]
  stakeholders: readonly Stakeholder[]
  topics: readonly Topic[]
  articles: readonly Article[]
  statements: readonly Statement[]
  milestones: readonly Milestone[]
}

/** Records by id. Ids of stakeholders, topics and groups that were merged give their target. */
export interface Lookup {
  group(id: string): Group | undefined
  stakeholder(id: string): Stakeholder | undefined
  topic(id: string): Topic | undefined
  article(id: string): Article | undefined
  statement(id: string): Statement | undefined
}

const byId = <R extends { id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id, record]))

/** Of these there may be many, and few are looked up: they are indexed when first asked for. */
function statementsById(statements: readonly Statement[]): Lookup['statement'] {
  let index: ReadonlyMap<string, Statement> | undefined
  return (id) => (index ??= byId(statements)).get(id)
}

/** Finds articles by id, in one pass. */
function articlesById(articles: readonly Article[]): Lookup['article'] {
  const index = byId(articles)
  return (id) => index.get(id)
}

/** Finds records by id; merged ones are followed to their end. */
function followed<R extends { id: string; mergedIntoId?: string | undefined }>(
  records: readonly R[],
): (id: string) => R | undefined {
  const known = byId(records)
  return (id) => {
    let found = known.get(id)
    // A circle of merges can only come from damaged data: each step is taken once.
    for (let steps = 0; found?.mergedIntoId !== undefined && steps < known.size; steps++) {
      found = known.get(found.mergedIntoId)
    }
    return found
  }
}

/** Those that stand for themselves, without those that were merged into others. */
export function unmerged<R extends { mergedIntoId?: string | undefined }>(
  records: readonly R[],
): R[] {
  return records.filter(({ mergedIntoId }) => mergedIntoId === undefined)
}

type Indexed = Omit<Records, 'release' | 'milestones'>

/** Indexes records by id, in one pass. */
export function createLookup(records: Indexed): Lookup {
  return {
    ...lookupOfPeople(records),
    topic: followed(records.topics),
    article: articlesById(records.articles),
    statement: statementsById(records.statements),
  }
}

/** The lookup of records of which only some kinds differ from those of an earlier lookup. */
export function lookupOver(lookup: Lookup, before: Indexed, now: Indexed): Lookup {
  const differ = (...kinds: (keyof Indexed)[]) => kinds.some((kind) => before[kind] !== now[kind])
  return {
    ...lookup,
    ...(differ('groups', 'stakeholders') ? lookupOfPeople(now) : {}),
    ...(differ('topics') ? { topic: followed(now.topics) } : {}),
    ...(differ('articles') ? { article: articlesById(now.articles) } : {}),
    ...(differ('statements') ? { statement: statementsById(now.statements) } : {}),
  }
}

function lookupOfPeople(records: Indexed): Pick<Lookup, 'group' | 'stakeholder'> {
  const group = followed(records.groups)
  // Who is still written under a merged group, by somebody who did not know, counts under its target.
  const merged = new Set(
    records.groups.flatMap(({ id, mergedIntoId }) => (mergedIntoId === undefined ? [] : [id])),
  )
  const stakeholders =
    merged.size === 0
      ? records.stakeholders
      : records.stakeholders.map((each) =>
          merged.has(each.group) ? { ...each, group: group(each.group)?.id ?? each.group } : each,
        )
  return { group, stakeholder: followed(stakeholders) }
}
