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

/** Records by id. Stakeholder ids that were merged give their target. */
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

/** The lookup of records of which nothing but the statements differs. */
export function withStatements(lookup: Lookup, statements: readonly Statement[]): Lookup {
  return { ...lookup, statement: statementsById(statements) }
}

/** Indexes records by id, in one pass; merged stakeholders are followed to their end. */
export function createLookup(records: Omit<Records, 'release' | 'milestones'>): Lookup {
  const groups = byId(records.groups)
  const stakeholders = byId(records.stakeholders)
  const topics = byId(records.topics)
  const articles = byId(records.articles)
  return {
    group: (id) => groups.get(id),
    stakeholder: (id) => {
      let found = stakeholders.get(id)
      // A circle of merges can only come from damaged data: each step is taken once.
      for (let steps = 0; found?.mergedIntoId && steps < stakeholders.size; steps++) {
        found = stakeholders.get(found.mergedIntoId)
      }
      return found
    },
    topic: (id) => topics.get(id),
    article: (id) => articles.get(id),
    statement: statementsById(records.statements),
  }
}
