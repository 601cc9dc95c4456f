/** Asks from their definition in src/contract/asks.ts: every count asked of every item anew. */
import type { AskTopic } from '#src/contract/asks.ts'
import type { AskSortKey } from '#src/contract/viewChoices.ts'
import type { Lang } from '#src/contract/questions.ts'
import { outcomes } from '#src/contract/records.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { AsksAnswer, AsksQuestion } from '#src/engine/question.ts'
import { askedPositions } from './counts.ts'
import { readFilter } from './filter.ts'
import { rowOf } from './items.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'

const hasAsk = ({ statement }: Item) => statement.ask !== undefined
const isAnswered = ({ answered }: Item) => (answered ?? 0) > 0

const inLang = (text: Text2 | undefined, lang: Lang) =>
  text ? (text[lang] ?? text.en ?? text.fr ?? undefined) : undefined

function valueOf(item: Item, key: AskSortKey, lang: Lang, lookup: Lookup): string | undefined {
  const { statement } = item
  const [addressee] = statement.addresseeIds
  const [position] = statement.positions
  switch (key) {
    case 'stakeholder':
      return inLang(lookup.stakeholder(statement.speakerId)?.name, lang)
    case 'addressee':
      return addressee === undefined ? undefined : inLang(lookup.stakeholder(addressee)?.name, lang)
    case 'topic':
      return position && inLang(lookup.topic(position.topicId)?.label, lang)
    case 'answer': {
      const answer = statement.ask!.answers.find(({ statementId }) =>
        ['accepted', 'disputed'].includes(lookup.statement(statementId)?.status ?? ''),
      )
      return answer ? String(outcomes.indexOf(answer.outcome)) : '9'
    }
    case 'said':
      return undefined
  }
}

/** Items come newest first, the undated last; sorting keeps that order among equals. */
function inAskOrder(items: readonly Item[], sort: string, lang: Lang, lookup: Lookup): Item[] {
  if (sort === '-said') return [...items]
  if (sort === 'said') {
    const dated = items.filter((item) => item.dated).toReversed()
    return [...dated, ...items.filter((item) => !item.dated)]
  }
  const direction = sort.startsWith('-') ? -1 : 1
  const key = sort.replace('-', '') as AskSortKey
  const { compare } = new Intl.Collator(lang)
  return items.toSorted((a, b) => {
    const first = valueOf(a, key, lang, lookup)
    const second = valueOf(b, key, lang, lookup)
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined)
    }
    return direction * compare(first, second)
  })
}

function topicsOf(
  items: readonly Item[],
  filter: StatementFilter,
  lang: Lang,
  { topics }: Records,
  lookup: Lookup,
): AskTopic[] {
  const { compare } = new Intl.Collator(lang)
  return topics
    .map(({ id }) => {
      const supporting = items.filter((item) =>
        askedPositions(item, filter).some(
          ({ topicId, stance }) => topicId === id && stance === 'supports',
        ),
      )
      const asks = supporting.filter(hasAsk)
      const label = lookup.topic(id)?.label
      return {
        topicId: id,
        ...(label ? { label } : {}),
        supporting: supporting.length,
        asks: asks.length,
        answered: asks.filter(isAnswered).length,
      }
    })
    .filter(({ asks }) => asks > 0)
    .toSorted(
      (a, b) =>
        b.asks - a.asks ||
        b.supporting - a.supporting ||
        compare(inLang(a.label, lang)!, inLang(b.label, lang)!) ||
        (a.topicId < b.topicId ? -1 : 1),
    )
}

/** The page of asks, what they ask for and how many there are. */
export function plainAsks(
  question: AsksQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): AsksAnswer {
  const { sort, lang, offset, limit } = question
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const items = matching(filter)
  const asks = inAskOrder(items.filter(hasAsk), sort, lang, lookup)
  const any = matching(filter, 'ask').filter(hasAsk)
  return {
    rows: asks.slice(offset, offset + limit).map(rowOf),
    topics: topicsOf(items, filter, lang, records, lookup),
    states: {
      any: any.length,
      open: any.filter((item) => !isAnswered(item)).length,
      answered: any.filter(isAnswered).length,
    },
    total: asks.length,
    statements: items.length,
    ignored,
  }
}
