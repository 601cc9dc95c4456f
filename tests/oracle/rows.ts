/** Statements as plain objects with everything a filter can ask, folded and looked up beforehand. */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Seal, Statement, Text2 } from '#src/contract/records.ts'
import type { DateUsed } from '#src/contract/endpoints.ts'
import { tokens } from '#src/contract/tokens.ts'
import { dateUsedOf, earliestPublished, intervalOf, precisionOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import { createLookup } from '#src/domain/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { statementSeal } from '#src/domain/seals.ts'

export interface PlainRow {
  statement: Statement
  seal: Seal
  dateUsed: DateUsed | undefined
  interval: Interval | undefined
  published: Interval | undefined
  /** The values of each key, whether it has one or many. */
  values: Record<string, readonly string[]>
  positions: readonly { topic: string; stance: string }[]
  /** Each text that can be searched, as its tokens between spaces: ` l accord signe `. */
  fields: readonly string[]
}

const present = (values: readonly (string | null | undefined)[]) =>
  values.filter((value) => value !== null && value !== undefined)
const both = (text: Text2 | undefined) => (text ? present([text.en, text.fr]) : [])
const field = (text: string) => ` ${tokens(text).join(' ')} `

function searchable(statement: Statement, lookup: Lookup): string[] {
  const cut = (text: string) => (statement.wording === 'printed' ? text.split(SPAN_JOINER) : [text])
  const named = [statement.speakerId, ...statement.onBehalfOfIds, ...statement.addresseeIds]
  return [
    ...cut(statement.text),
    ...(statement.translation ? cut(statement.translation.text) : []),
    ...named.flatMap((id) => {
      const stakeholder = lookup.stakeholder(id)
      if (!stakeholder) return []
      return [...both(stakeholder.name), ...(stakeholder.private ? [] : stakeholder.aliases)]
    }),
    ...statement.positions.flatMap(({ topicId }) => both(lookup.topic(topicId)?.label)),
    ...present(statement.appearances.map(({ articleId }) => lookup.article(articleId)?.title)),
  ].map(field)
}

/** Makes the rows, in the order of the records. */
export function plainRows(records: Records): { rows: PlainRow[]; lookup: Lookup } {
  const lookup = createLookup(records)
  const target = (id: string) => lookup.stakeholder(id)?.id ?? id
  const rows = records.statements.map((statement): PlainRow => {
    const dateUsed = dateUsedOf(statement, lookup.article)
    const published = earliestPublished(statement, lookup.article)
    const speaker = lookup.stakeholder(statement.speakerId)
    const articles = statement.appearances.map(({ articleId }) => articleId)
    const seal = statementSeal(statement, (id) => lookup.article(id)?.text)
    const { ask } = statement
    return {
      statement,
      seal,
      dateUsed,
      interval: dateUsed && intervalOf(dateUsed.date),
      published: published === undefined ? undefined : intervalOf(published),
      positions: statement.positions.map(({ topicId, stance }) => ({ topic: topicId, stance })),
      fields: searchable(statement, lookup),
      values: {
        stakeholder: [target(statement.speakerId)],
        group: present([speaker?.group]),
        country: present([speaker?.country]),
        onBehalfOf: statement.onBehalfOfIds.map(target),
        addressee: statement.addresseeIds.map(target),
        kind: [statement.kind],
        wording: [statement.wording],
        language: [statement.language],
        status: [statement.status],
        seal: [seal],
        outlet: present(articles.map((id) => lookup.article(id)?.outlet)),
        article: articles,
        precision: [dateUsed ? precisionOf(dateUsed.date) : 'none'],
        ask: ask ? ['any', ask.answers.length > 0 ? 'answered' : 'open'] : [],
        id: [statement.id],
      },
    }
  })
  return { rows, lookup }
}
