/** The asks among the statements of a filter, in order, and what they ask for most. */
import type { AskTopic } from '#src/contract/asks.ts'
import type { AskSort, AskSortKey } from '#src/contract/viewChoices.ts'
import type { Lang } from '#src/contract/questions.ts'
import { outcomes, stances } from '#src/contract/records.ts'
import type { Statement } from '#src/contract/records.ts'
import { countsAsAnswer } from '#src/domain/asks.ts'
import { pick } from '#src/domain/text2.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import { facetCounts } from './facetCounts.ts'
import type { Found } from './found.ts'
import { inNameOrder } from './nameOrder.ts'
import { newestFirst, rankTexts } from './orders.ts'
import { matchingPositions } from './positionBits.ts'
import type { AsksAnswer, AsksQuestion, Row } from './question.ts'

const SUPPORTS = stances.indexOf('supports')

/** The rows that were found and hold an ask, in row order. */
function askRows({ code, codes }: Columns, { result: { matched } }: Found): Int32Array {
  const isAsk = Uint8Array.from(codes, ({ ask }) => Number(ask !== 'none'))
  return matched.filter((row) => isAsk[code[row]!] === 1)
}

/** What an ask is sorted by, as a text or, for answers, as a rank; undefined: it has none. */
function valueOf(
  key: Exclude<AskSortKey, 'said'>,
  { speakerId, addresseeIds, positions, ask }: Statement,
  lang: Lang,
  { lookup }: Columns,
): string | undefined {
  const nameOf = (id: string | undefined) => {
    const found = id === undefined ? undefined : lookup.stakeholder(id)
    return found && pick(found.name, lang).text
  }
  switch (key) {
    case 'stakeholder':
      return nameOf(speakerId)
    case 'addressee':
      return nameOf(addresseeIds[0])
    case 'topic': {
      const topic = positions[0] && lookup.topic(positions[0].topicId)
      return topic && pick(topic.label, lang).text
    }
    case 'answer': {
      const first = ask?.answers.find(({ statementId }) =>
        countsAsAnswer(lookup.statement(statementId)),
      )
      // By the order of outcomes; what has no answer that counts comes after all of them.
      return String(first ? outcomes.indexOf(first.outcome) : outcomes.length)
    }
  }
}

/** Asks in an order: equal ones newest first, those without a value last in both directions. */
function ordered(rows: Int32Array, sort: AskSort, lang: Lang, columns: Columns): Int32Array {
  if (sort === 'said') return rows
  const latest = newestFirst(rows, columns.dated)
  const descending = sort.startsWith('-')
  const key = (descending ? sort.slice(1) : sort) as AskSortKey
  if (key === 'said') return latest
  const values = Array.from(latest, (row) => valueOf(key, columns.statements[row]!, lang, columns))
  const ranks = rankTexts(values, lang)
  const places = ranks.map((rank) => (rank === undefined ? Infinity : descending ? -rank : rank))
  const order = latest.map((_row, at) => at)
  // Both may be infinite, whose difference is no number.
  order.sort((a, b) => (places[a] === places[b] ? a - b : places[a]! < places[b]! ? -1 : 1))
  return order.map((at) => latest[at]!)
}

/** For each topic that asks support under the filter, how many, and how many were answered. */
function askTopics(columns: Columns, found: Found, lang: Lang): AskTopic[] {
  const { code, codes, position, topics, lookup } = columns
  const { starts, members } = columns.positionSets
  const matching = matchingPositions(found.filter, columns)
  const size = topics.values.length
  const supporting = new Int32Array(size)
  const asks = new Int32Array(size)
  const answered = new Int32Array(size)
  const isAsk = Uint8Array.from(codes, ({ ask }) => Number(ask !== 'none'))
  const isAnswered = Uint8Array.from(codes, ({ ask }) => Number(ask === 'answered'))
  const { matched } = found.result
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const set = position[row]!
    const end = starts[set + 1]!
    for (let member = starts[set]!; member < end; member++) {
      const number = members[member]!
      if (number % STANCE_COUNT !== SUPPORTS || matching[number] === 0) continue
      const topic = (number / STANCE_COUNT) | 0
      supporting[topic]!++
      asks[topic]! += isAsk[code[row]!]!
      answered[topic]! += isAnswered[code[row]!]!
    }
  }
  return topics.values
    .map((id, topic) => ({
      id,
      label: lookup.topic(id)?.label,
      supporting: supporting[topic]!,
      asks: asks[topic]!,
      answered: answered[topic]!,
    }))
    .filter((each) => each.asks > 0)
    .sort(inNameOrder(lang, (a, b) => b.asks - a.asks || b.supporting - a.supporting))
    .map(({ id, label, ...counts }) => ({ topicId: id, ...(label ? { label } : {}), ...counts }))
}

/** The asks of a filter from `offset` on, how many there are, and what they ask for. */
export function asksOf(
  { sort, lang, offset, limit }: AsksQuestion,
  columns: Columns,
  found: Found,
  row: (at: number) => Row,
): AsksAnswer {
  const rows = askRows(columns, found)
  const list = ordered(rows, sort, lang, columns)
  const counts = facetCounts('ask', found.filter, columns, found.result)
  const count = (value: string) => counts.find((each) => each.value === value)?.count ?? 0
  return {
    rows: Array.from(list.subarray(offset, offset + limit), row),
    topics: askTopics(columns, found, lang),
    states: { any: count('any'), open: count('open'), answered: count('answered') },
    total: rows.length,
    statements: found.result.matched.length,
    ignored: found.ignored,
  }
}
