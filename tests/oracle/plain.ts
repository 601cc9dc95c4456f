/**
 * The plain implementation of the engine's questions: one pass over all objects for the list and
 * one more for each facet. Slow and obvious: the tests hold the engine against it.
 */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import type { Records } from '#src/domain/records.ts'
import type { ListQuestion, PageAnswer, PageQuestion, WholeEngine } from '#src/engine/question.ts'
import { plainArticleRows, plainArticles } from './articles.ts'
import { plainAsks } from './asks.ts'
import { countDates, countFacet } from './counts.ts'
import { histogramOf } from './histogram.ts'
import { readFilter, testsOf } from './filter.ts'
import { plainHeard, plainRowsOf } from './heard.ts'
import { itemsOf, rowOf } from './items.ts'
import type { Item } from './items.ts'
import { plainLanes } from './lanes.ts'
import { plainNetwork } from './network.ts'
import { inOrder, newestFirst } from './order.ts'
import { plainChanges } from './positionChanges.ts'
import { plainCell, plainPositions } from './positions.ts'
import { plainTrends } from './trends.ts'
import { plainVoices } from './voices.ts'

/** An engine that keeps nothing but its records. */
export function createPlain(records: Records): WholeEngine {
  const { items: unordered, lookup } = itemsOf(records)
  const items = newestFirst(unordered)

  /** Items under all keys of a filter but the lifted ones. */
  function matching(filter: StatementFilter, ...lifted: FilterKey[]): Item[] {
    const tests = testsOf(filter, lifted, lookup)
    return items.filter((item) => tests.every((test) => test(item)))
  }

  const listed = ({ filter, sort, lang }: ListQuestion) =>
    inOrder(matching(readFilter(filter, records, lookup).filter), sort, lang, lookup)

  function leftOut(filter: StatementFilter): number {
    if (!filter.from?.any.length && !filter.to?.any.length) return 0
    return matching(filter, 'from', 'to').filter(({ dateUsed }) => !dateUsed).length
  }

  function loosened(filter: StatementFilter): { key: FilterKey; total: number }[] {
    return (Object.keys(filter) as FilterKey[]).map((key) => {
      const { [key]: _left, ...others } = filter
      return { key, total: matching(others).length }
    })
  }

  function page(question: PageQuestion): PageAnswer {
    const { filter, ignored } = readFilter(question.filter, records, lookup)
    const found = matching(filter)
    const ordered = inOrder(found, question.sort, question.lang, lookup)
    return {
      rows: ordered.slice(question.offset, question.offset + question.limit).map(rowOf),
      total: found.length,
      of: matching(filter.status ? { status: filter.status } : {}).length,
      ignored,
      undatedLeftOut: leftOut(filter),
      counts: Object.fromEntries(
        question.facets.map((facet) => [facet, countFacet(matching(filter, facet), facet, filter)]),
      ),
      histogram: question.histogram
        ? histogramOf(countDates(matching(filter, 'from', 'to'), filter))
        : undefined,
      loosen: found.length === 0 ? loosened(filter) : undefined,
    }
  }

  return {
    page,
    list(question) {
      const found = listed(question)
      return { total: found.length, rows: found.map(rowOf) }
    },
    row(id) {
      const item = items.find(({ statement }) => statement.id === id)
      return item && rowOf(item)
    },
    answeredBy(id) {
      const asks = items.filter(({ statement: { ask } }) =>
        ask?.answers.some(({ statementId }) => statementId === id),
      )
      return inOrder(asks, 'said', 'en', lookup).map(rowOf)
    },
    lanes: (question) => plainLanes(question, records, lookup, matching),
    trends: (question) => plainTrends(question, records, lookup, matching),
    network: (question) => plainNetwork(question, records, lookup, matching),
    asks: (question) => plainAsks(question, records, lookup, matching),
    voices: (question) => plainVoices(question, records, lookup, matching),
    heard: (filter) => plainHeard(filter, records, lookup, matching),
    positions: (question) => plainPositions(question, records, lookup, matching),
    positionCell: (question) => plainCell(question, records, lookup, matching),
    positionChanges: (question) => plainChanges(question, records, lookup, matching),
    articles: (filter) => plainArticles(filter, records, lookup, matching),
    articleRows: (id, filter) => plainArticleRows(id, filter, records, lookup, matching),
    rowsOf: (id, filter) => plainRowsOf(id, filter, records, lookup, matching),
    place(id, question) {
      const found = listed(question)
      const index = found.findIndex(({ statement }) => statement.id === id)
      if (index < 0) return undefined
      return {
        index,
        total: found.length,
        previousId: found[index - 1]?.statement.id,
        nextId: found[index + 1]?.statement.id,
      }
    },
  }
}
