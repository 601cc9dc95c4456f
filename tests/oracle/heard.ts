/** What statements say of each stakeholder: every question asked of every item anew. */
import type { StatementFilter } from '#src/contract/filter.ts'
import type { DateBasis, Heard } from '#src/contract/stakeholders.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { HeardAnswer, RowsOfAnswer } from '#src/engine/question.ts'
import { valuesOf } from './counts.ts'
import { readFilter } from './filter.ts'
import { rowOf } from './items.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'

const isBy = (item: Item, id: string) => item.values.stakeholder.includes(id)
const isTo = (item: Item, id: string) => item.values.addressee.includes(id)
/** What one says oneself is not said on one's behalf. */
const isFor = (item: Item, id: string) => item.values.onBehalfOf.includes(id) && !isBy(item, id)
/** What the date is that an item is filed under. */
const basis = ({ statement }: Item): DateBasis =>
  statement.saidOn === undefined
    ? 'published'
    : statement.saidOnBasis === 'inferred'
      ? 'inferred'
      : 'said'
const hasAsk = ({ statement }: Item) => statement.ask !== undefined

/** Topics of positions that match the filter, most statements first, then by id. */
function topicsOf(said: readonly Item[], filter: StatementFilter, topicIds: readonly string[]) {
  const count = (topicId: string) =>
    said.filter((item) => {
      const asked = filter.topic?.any ?? []
      if (asked.length > 0 && !asked.includes(topicId)) return false
      return valuesOf(item, 'topic', filter).includes(topicId)
    }).length
  return topicIds
    .map((id) => ({ id, count: count(id) }))
    .filter((each) => each.count > 0)
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** Items come newest first. */
function heardOf(
  id: string,
  items: readonly Item[],
  filter: StatementFilter,
  topicIds: readonly string[],
): Heard {
  const said = items.filter((item) => isBy(item, id))
  const addressed = items.filter((item) => isTo(item, id))
  const dated = said.filter((item) => item.dated !== undefined)
  const last = dated[0]
  const first = dated.at(-1)
  return {
    said: said.length,
    saidInOwnName: said.filter(({ statement }) => statement.onBehalfOfIds.length === 0).length,
    saidOnBehalfOfOthers: said.filter(({ statement }) => statement.onBehalfOfIds.length > 0).length,
    saidOnItsBehalf: items.filter((item) => isFor(item, id)).length,
    addressed: addressed.length,
    asksMade: said.filter(hasAsk).length,
    asksReceived: addressed.filter(hasAsk).length,
    ...(first && {
      firstHeard: first.dateUsed!.date,
      firstBasis: basis(first),
      firstId: first.statement.id,
    }),
    ...(last && {
      lastHeard: last.dateUsed!.date,
      lastBasis: basis(last),
      lastId: last.statement.id,
    }),
    topicIds: topicsOf(said, filter, topicIds),
  }
}

/** Asks each stakeholder that was not merged into another. */
export function plainHeard(
  asked: StatementFilter,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): HeardAnswer {
  const { filter, ignored } = readFilter(asked, records, lookup)
  const items = matching(filter)
  const topicIds = records.topics.map(({ id }) => id)
  const heard = new Map<string, Heard>()
  const lastWords = new Map<string, string>()
  for (const { id, mergedIntoId } of records.stakeholders) {
    if (mergedIntoId !== undefined) continue
    if (!items.some((item) => isBy(item, id) || isFor(item, id) || isTo(item, id))) continue
    heard.set(id, heardOf(id, items, filter, topicIds))
    const latest = items.find((item) => isBy(item, id))
    if (latest) lastWords.set(id, latest.statement.id)
  }
  return { heard, lastWords, total: items.length, ignored }
}

/** The items of one stakeholder, as they come: newest first. */
export function plainRowsOf(
  id: string,
  asked: StatementFilter,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): RowsOfAnswer {
  const { filter, ignored } = readFilter(asked, records, lookup)
  const items = matching(filter)
  const rows = (test: (item: Item, id: string) => boolean) =>
    items.filter((item) => test(item, id)).map(rowOf)
  return {
    said: rows(isBy),
    onItsBehalf: rows(isFor),
    addressed: rows(isTo),
    total: items.length,
    ignored,
  }
}
