/** The records that statements name, each once. */
import type { ArticleRef, FacetCount, Refs } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import type { FilterKey } from '#src/contract/filter.ts'
import type { Article, Group, Stakeholder, Statement, Text2, Topic } from '#src/contract/records.ts'
import type { Lookup } from '#src/domain/records.ts'

/** An article without its text. */
export function articleRef(article: Article): ArticleRef {
  const { text: _text, ...ref } = article
  return ref
}

/** Everything that the statements name: speakers and theirs, groups, topics, articles. */
export function refsOf(statements: Iterable<Statement>, lookup: Lookup): Refs {
  const groups = new Map<string, Group>()
  const stakeholders = new Map<string, Stakeholder>()
  const topics = new Map<string, Topic>()
  const articles = new Map<string, ArticleRef>()
  const add = (stakeholder: Stakeholder) => {
    stakeholders.set(stakeholder.id, stakeholder)
    const group = lookup.group(stakeholder.group)
    if (group) groups.set(group.id, group)
  }
  const addNamed = (id: string) => {
    const found = lookup.stakeholder(id)
    if (!found) return
    add(found)
    // Under the id that names it too, where that one was merged into another.
    if (found.id !== id) stakeholders.set(id, { ...found, id })
    for (const { organizationId } of found.roles) {
      const organization = organizationId ? lookup.stakeholder(organizationId) : undefined
      if (organization) add(organization)
    }
  }
  for (const statement of statements) {
    for (const id of [statement.speakerId, ...statement.onBehalfOfIds, ...statement.addresseeIds]) {
      addNamed(id)
    }
    for (const { topicId } of statement.positions) {
      const topic = lookup.topic(topicId)
      if (topic) topics.set(topicId, topic)
    }
    for (const { articleId } of statement.appearances) {
      const article = lookup.article(articleId)
      if (article) articles.set(articleId, articleRef(article))
    }
  }
  return {
    groups: [...groups.values()],
    stakeholders: [...stakeholders.values()],
    topics: [...topics.values()],
    articles: [...articles.values()],
  }
}

/** The label of the record that a filter value or a facet value is the id of. */
export function labelOf(
  key: FilterKey | FacetKey,
  value: string,
  lookup: Lookup,
): Text2 | undefined {
  switch (key) {
    case 'group':
      return lookup.group(value)?.label
    case 'stakeholder':
    case 'onBehalfOf':
    case 'addressee':
      return lookup.stakeholder(value)?.name
    case 'topic':
      return lookup.topic(value)?.label
    case 'article': {
      const title = lookup.article(value)?.title
      return title === undefined ? undefined : { en: title, fr: title }
    }
    default:
      return undefined
  }
}

/** Counts with the labels of their records. */
export function labelled(
  key: FacetKey,
  counts: readonly { value: string; count: number }[],
  lookup: Lookup,
): FacetCount[] {
  return counts.map(({ value, count }) => {
    const label = labelOf(key, value, lookup)
    return label ? { value, count, label } : { value, count }
  })
}
