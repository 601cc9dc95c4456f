import { useMemo } from 'react'
import { articlesQuery } from '#src/client/queries.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
import { useFurtherPages } from '#src/shell/listTable/useFurtherPages.ts'
import type { Sight } from '#src/shell/listTable/useListRows.ts'
import { useArticleQuestion } from '#src/shell/useArticleList.ts'
import { articleLines } from './articleLines.ts'
import type { ArticleLine } from './articleLines.ts'

/** Lines while the first page is awaited. */
const skeleton: readonly ArticleLine[] = articleLines([], 12)

/** The lines of the table, with the pages around the rows in sight fetched. */
export function useArticleLines(first: ArticlePage | undefined, sight: Sight) {
  const question = useArticleQuestion()
  const { pages, failed } = useFurtherPages(first, sight, (part) =>
    articlesQuery({ ...question, ...part }),
  )
  const total = first?.total ?? 0
  const lines = useMemo(() => (pages ? articleLines(pages, total) : skeleton), [pages, total])
  return { lines, failed }
}
