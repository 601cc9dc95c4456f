/** Statements as plain objects with all that a filter asks of them worked out, texts folded. */
import type { DateUsed } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Seal, Stakeholder, Statement, Text2 } from '#src/contract/records.ts'
import { tokens } from '#src/contract/tokens.ts'
import { dateUsedOf, earliestPublished, intervalOf } from '#src/domain/dates.ts'
import type { Row } from '#src/engine/question.ts'
import type { Interval } from '#src/domain/dates.ts'
import { createLookup } from '#src/domain/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { statementSeal } from '#src/domain/seals.ts'

/** The facets whose values are a statement's own, whatever the filter says. */
export type FixedFacet = Exclude<FacetKey, 'topic' | 'stance'>

export interface Item {
  statement: Statement
  seal: Seal
  dateUsed: DateUsed | undefined
  /** Of asks: how many of the answers count. */
  answered: number | undefined
  /** The interval of the date used. */
  dated: Interval | undefined
  /** The interval of the earliest publication. */
  published: Interval | undefined
  articleIds: string[]
  /** Distinct values. */
  values: Record<FixedFacet, string[]>
  /** Every searched field as a line of tokens, each between two spaces. */
  words: string
}

/** An item as lists hold it. */
export function rowOf({ statement, seal, dateUsed, answered }: Item): Row {
  return { statement, seal, dateUsed, ...(answered === undefined ? {} : { answered }) }
}

const distinct = (values: readonly (string | undefined)[]) => [
  ...new Set(values.filter((value) => value !== undefined)),
]

const inBoth = ({ en, fr }: Text2) => [en, fr].filter((text) => text !== null)

/** Tokens never hold a space or a line end, so a phrase is looked for as a part of a line. */
const lineOf = (field: string) => ` ${tokens(field).join(' ')} `

function fieldsOf(statement: Statement, lookup: Lookup): string[] {
  const { text, translation, wording } = statement
  const parts = (words: string) => (wording === 'printed' ? words.split(SPAN_JOINER) : [words])
  const names = (stakeholder: Stakeholder | undefined) =>
    stakeholder
      ? [...inBoth(stakeholder.name), ...(stakeholder.private ? [] : stakeholder.aliases)]
      : []
  const people = [statement.speakerId, ...statement.onBehalfOfIds, ...statement.addresseeIds]
  return [
    ...parts(text),
    ...(translation ? parts(translation.text) : []),
    ...people.flatMap((id) => names(lookup.stakeholder(id))),
    ...statement.positions.flatMap(({ topicId }) => {
      const topic = lookup.topic(topicId)
      return topic ? inBoth(topic.label) : []
    }),
    ...statement.appearances.flatMap(({ articleId }) => lookup.article(articleId)?.title ?? []),
  ]
}

/** How many answers of an ask count: those among the records that are accepted or disputed. */
function answeredIn({ ask }: Statement, lookup: Lookup): number | undefined {
  return ask?.answers.filter(({ statementId }) =>
    ['accepted', 'disputed'].includes(lookup.statement(statementId)?.status ?? ''),
  ).length
}

function asksOf(answered: number | undefined): string[] {
  if (answered === undefined) return []
  return ['any', answered === 0 ? 'open' : 'answered']
}

function itemOf(statement: Statement, lookup: Lookup): Item {
  const speaker = lookup.stakeholder(statement.speakerId)
  const seal = statementSeal(statement, (id) => lookup.article(id)?.text)
  const dateUsed = dateUsedOf(statement, lookup.article)
  const answered = answeredIn(statement, lookup)
  const published = earliestPublished(statement, lookup.article)
  const articleIds = statement.appearances.map(({ articleId }) => articleId)
  const targets = (ids: readonly string[]) => distinct(ids.map((id) => lookup.stakeholder(id)?.id))
  return {
    statement,
    seal,
    dateUsed,
    answered,
    dated: dateUsed && intervalOf(dateUsed.date),
    published: published === undefined ? undefined : intervalOf(published),
    articleIds,
    values: {
      group: distinct([speaker?.group]),
      stakeholder: distinct([speaker?.id]),
      country: distinct([speaker?.country]),
      onBehalfOf: targets(statement.onBehalfOfIds),
      addressee: targets(statement.addresseeIds),
      kind: [statement.kind],
      wording: [statement.wording],
      language: [statement.language],
      status: [statement.status],
      seal: [seal],
      outlet: distinct(articleIds.map((id) => lookup.article(id)?.outlet)),
      ask: asksOf(answered),
    },
    words: fieldsOf(statement, lookup).map(lineOf).join('\n'),
  }
}

/** The items of all statements, in the order of the records. */
export function itemsOf(records: Records): { items: Item[]; lookup: Lookup } {
  const lookup = createLookup(records)
  return { items: records.statements.map((statement) => itemOf(statement, lookup)), lookup }
}
