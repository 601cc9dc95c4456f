/** The records that statements name, each once. */
import type { ArticleRef, FacetCount, Refs } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import type { FilterKey } from '#src/contract/filter.ts'
import type { Article, Group, Stakeholder, Statement, Text2, Topic } from '#src/contract/records.ts'
import { readCommon } from '#src/contract/countedAs.ts'
import { pick } from '#src/domain/text2.ts'
import type { Lookup } from '#src/domain/records.ts'

/** An article without its text. */
export function articleRef(article: Article): ArticleRef {
  const { text: _text, ...ref } = article
  return ref
}

/** Ids that an answer names beside its statements. */
export interface Named {
  stakeholderIds?: Iterable<string>
  topicIds?: Iterable<string>
  articleIds?: Iterable<string>
}

/** Everything that the statements name: speakers and theirs, groups, topics, articles; and more. */
export function refsOf(
  statements: Iterable<Statement>,
  lookup: Lookup,
  { stakeholderIds = [], topicIds = [], articleIds = [] }: Named = {},
): Refs {
  const groups = new Map<string, Group>()
  const stakeholders = new Map<string, Stakeholder>()
  const topics = new Map<string, Topic>()
  const articles = new Map<string, ArticleRef>()
  const add = (id: string): Stakeholder | undefined => {
    const found = lookup.stakeholder(id)
    if (!found) return undefined
    stakeholders.set(found.id, found)
    // Under the id that names it too, where that one was merged into another.
    if (found.id !== id) stakeholders.set(id, { ...found, id })
    const group = lookup.group(found.group)
    if (group) groups.set(group.id, group)
    return found
  }
  const addNamed = (id: string) => {
    for (const { organizationId } of add(id)?.roles ?? []) {
      if (organizationId !== undefined) add(organizationId)
    }
  }
  const addTopic = (id: string) => {
    const topic = lookup.topic(id)
    if (!topic) return
    topics.set(topic.id, topic)
    if (topic.id !== id) topics.set(id, { ...topic, id })
  }
  const addArticle = (id: string) => {
    const article = lookup.article(id)
    if (article) articles.set(id, articleRef(article))
  }
  for (const statement of statements) {
    for (const id of [statement.speakerId, ...statement.onBehalfOfIds, ...statement.addresseeIds]) {
      addNamed(id)
    }
    for (const { topicId } of statement.positions) addTopic(topicId)
    for (const { articleId } of statement.appearances) addArticle(articleId)
  }
  for (const id of stakeholderIds) addNamed(id)
  for (const id of topicIds) addTopic(id)
  for (const id of articleIds) addArticle(id)
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
    case 'common': {
      const labels = (readCommon(value)?.topicIds ?? []).flatMap(
        (id) => lookup.topic(id)?.label ?? [],
      )
      const inLang = (lang: 'en' | 'fr') => labels.map((label) => pick(label, lang).text).join(', ')
      return labels.length === 0 ? undefined : { en: inLang('en'), fr: inLang('fr') }
    }
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
