import type { ArticlePage, OneArticle } from '#src/contract/articles.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { inTextOrder } from '#src/domain/articleText.ts'
import { appearanceSeal } from '#src/domain/seals.ts'
import { articleRowsOf } from '#src/engine/articles.ts'
import { articleTable } from '../articleTable.ts'
import { Refusal } from '../problems.ts'
import { waitingIn } from '../reviews.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { rowOf } from './statements.ts'

/** A page of articles with how many of the filter's statements stand in each. */
export async function listArticles(
  { filter, params, ignored }: Asked<'listArticles'>,
  { dataset, drafts }: RouteContext,
): Promise<ArticlePage> {
  const table = articleTable(filter, params, dataset, await waitingIn(drafts))
  const { matching, of, coverage } = table
  return {
    items: table.rows(params.offset, params.offset + params.limit),
    offset: params.offset,
    total: table.total,
    matching,
    of,
    coverage,
    ...(params.outlets ? { outlets: table.outlets() } : {}),
    version: dataset.version,
    ignored: [...ignored, ...table.ignored],
  }
}

/**
 * One article, with its text where it is held, and the filter's statements in the order of that
 * text. Throws where it is not there.
 */
export function getArticle(
  { id, filter, ignored }: Asked<'getArticle'>,
  { dataset }: RouteContext,
): OneArticle {
  const { engine, lookup, version } = dataset
  const article = lookup.article(id)
  if (!article) throw new Refusal('not-found', `There is no article ${id}`)
  const rowsOf = (of: StatementFilter) =>
    engine.over(of, (found, columns, row) => articleRowsOf(id, columns, found, row))
  const found = rowsOf(filter)
  const rows = inTextOrder(found.rows.map(rowOf), article)
  return {
    article,
    statements: rows,
    sealsHere: rows.map(({ statement }) => {
      const here = statement.appearances.find(({ articleId }) => articleId === id)!
      return appearanceSeal(statement, here, article.text)
    }),
    of: rowsOf(filter.status ? { status: filter.status } : {}).rows.length,
    refs: refsOf(
      rows.map(({ statement }) => statement),
      lookup,
    ),
    version,
    ignored: [...ignored, ...found.ignored],
  }
}
