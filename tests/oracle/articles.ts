/** What statements stand in each article: every article asked of every item anew. */
import { seals } from '#src/contract/records.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { SealCounts } from '#src/contract/texts.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { ArticleCounts, ArticleRowsAnswer } from '#src/engine/question.ts'
import { readFilter } from './filter.ts'
import { rowOf } from './items.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'
import { inOrder } from './order.ts'

const bySeal = (items: readonly Item[]) =>
  Object.fromEntries(
    seals.map((seal) => [seal, items.filter((item) => item.seal === seal).length]),
  ) as SealCounts

/** Asks each article and outlet that any statement names. */
export function plainArticles(
  asked: StatementFilter,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): ArticleCounts {
  const { filter, ignored } = readFilter(asked, records, lookup)
  const items = matching(filter)
  const articles = new Map<string, SealCounts>()
  for (const id of new Set(items.flatMap(({ articleIds }) => articleIds))) {
    articles.set(id, bySeal(items.filter(({ articleIds }) => articleIds.includes(id))))
  }
  const outlets = new Map<string, number>()
  for (const outlet of new Set(items.flatMap(({ values }) => values.outlet))) {
    outlets.set(outlet, items.filter(({ values }) => values.outlet.includes(outlet)).length)
  }
  return { articles, outlets, seals: bySeal(items), ignored }
}

/** The items of one article, oldest said first. */
export function plainArticleRows(
  id: string,
  asked: StatementFilter,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): ArticleRowsAnswer {
  const { filter, ignored } = readFilter(asked, records, lookup)
  const items = matching(filter).filter(({ articleIds }) => articleIds.includes(id))
  return {
    rows: inOrder(items, 'said', 'en', lookup).map(rowOf),
    ignored,
  }
}
