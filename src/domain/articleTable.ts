/** The table of articles: in which order they stand. */
import type { ArticleRow, ArticleSort, ArticleSortKey } from '#src/contract/articles.ts'
import type { Lang } from '#src/contract/questions.ts'
import { compareDates } from './dates.ts'

type Value = number | string | undefined

const valueOf: Record<ArticleSortKey, (row: ArticleRow) => Value> = {
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  published: ({ article }) => article.publishedOn,
  language: ({ article }) => article.language,
  statements: ({ statements }) => statements,
  held: ({ held }) => Number(held),
}

/**
 * Rows in an order; equal ones by title, then id; those without a date last in both directions.
 * Titles and outlets stand as a reader of `lang` looks for them.
 */
export function inArticleOrder(
  rows: readonly ArticleRow[],
  sort: ArticleSort,
  lang: Lang,
): ArticleRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const direction = sort.startsWith('-') ? -1 : 1
  const key = sort.replace('-', '') as ArticleSortKey
  const compareValues = (a: Value, b: Value): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b)
    return direction * (key === 'published' ? compareDates : compare)(String(a), String(b))
  }
  return rows
    .map((row) => ({ row, value: valueOf[key](row) }))
    .sort(
      (a, b) =>
        compareValues(a.value, b.value) ||
        compare(a.row.article.title, b.row.article.title) ||
        (a.row.article.id < b.row.article.id ? -1 : 1),
    )
    .map(({ row }) => row)
}
