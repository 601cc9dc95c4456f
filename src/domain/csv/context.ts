/** What the values of exported rows are looked up in, and how. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Article, Stakeholder, Text2 } from '#src/contract/records.ts'
import type { Lookup } from '../records.ts'
import { pick } from '../text2.ts'

export interface CsvContext {
  lookup: Lookup
  /** The language of labels and notes; the other one stands in where it lacks. */
  lang: Lang
  permalink: (statementId: string) => string
  version: string
}

/** Our own words in `lang`, else in the other language; empty where there are none. */
export function textIn(text: Text2 | undefined, lang: Lang): string {
  return text ? pick(text, lang).text : ''
}

/** The name shown for a stakeholder; a merged id gives its target's, an unknown one itself. */
export function nameOf(id: string, { lookup, lang }: CsvContext): string {
  return textIn(lookup.stakeholder(id)?.name, lang) || id
}

/** A stakeholder's id, with merges followed. */
export function idOf(id: string, { lookup }: CsvContext): string {
  return lookup.stakeholder(id)?.id ?? id
}

export function speakerOf(
  { statement }: StatementRow,
  { lookup }: CsvContext,
): Stakeholder | undefined {
  return lookup.stakeholder(statement.speakerId)
}

/** A topic's short claim. */
export function topicLabel(id: string, { lookup, lang }: CsvContext): string {
  return textIn(lookup.topic(id)?.label, lang) || id
}

/** The articles of the appearances, in order. */
export function articlesOf(
  { statement }: StatementRow,
  { lookup }: CsvContext,
): (Article | undefined)[] {
  return statement.appearances.map(({ articleId }) => lookup.article(articleId))
}
