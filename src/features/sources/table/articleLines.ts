/** The lines of the table: articles, and places whose articles are still on their way. */
import type { ArticlePage, ArticleRow } from '#src/contract/articles.ts'

/** A line whose article is there. */
export interface FilledArticle {
  index: number
  row: ArticleRow
}

export type ArticleLine = FilledArticle | { index: number; row: undefined }

/** One line for each article; gaps where a page is awaited. */
export function articleLines(pages: readonly ArticlePage[], total: number): ArticleLine[] {
  const rows = new Map(
    pages.flatMap(({ offset, items }) => items.map((row, at) => [offset + at, row] as const)),
  )
  return Array.from({ length: total }, (_none, index) => ({ index, row: rows.get(index) }))
}
