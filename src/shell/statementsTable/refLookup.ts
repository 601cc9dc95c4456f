/** The records that pages of an answer name, found by id. */
import type { ArticleRef, Refs } from '#src/contract/answers.ts'
import type { Group, Stakeholder, Topic } from '#src/contract/records.ts'

export interface RefLookup {
  group(id: string): Group | undefined
  stakeholder(id: string): Stakeholder | undefined
  topic(id: string): Topic | undefined
  article(id: string): ArticleRef | undefined
}

/** Indexes the named records of one page. */
export function refLookup(refs: Refs): RefLookup {
  const groups = new Map(refs.groups.map((group) => [group.id, group]))
  const topics = new Map(refs.topics.map((topic) => [topic.id, topic]))
  const articles = new Map(refs.articles.map((article) => [article.id, article]))
  const stakeholders = new Map(refs.stakeholders.map((each) => [each.id, each]))
  return {
    group: (id) => groups.get(id),
    stakeholder: (id) => {
      const found = stakeholders.get(id)
      return found?.mergedIntoId ? (stakeholders.get(found.mergedIntoId) ?? found) : found
    },
    topic: (id) => topics.get(id),
    article: (id) => articles.get(id),
  }
}

/** Where no page is there yet. */
export const noRefs: RefLookup = refLookup({
  groups: [],
  stakeholders: [],
  topics: [],
  articles: [],
})
