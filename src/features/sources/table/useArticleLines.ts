import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { articlesQuery } from '#src/client/queries.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import { useArticleQuestion } from '#src/shell/useArticleList.ts'
import { articleLines } from './articleLines.ts'
import type { ArticleLine } from './articleLines.ts'

/** Lines while the first page is awaited. */
const skeleton: readonly ArticleLine[] = Array.from({ length: 12 }, (_none, index) => ({
  index,
  row: undefined,
}))

/** The lines of the table, with the pages around the rows in sight fetched. */
export function useArticleLines(asked: {
  first: ArticlePage | undefined
  /** First and last line in sight. */
  start: number
  end: number
  /** All pages are wanted. */
  whole: boolean
}) {
  const { first, whole } = asked
  const start = whole ? 0 : asked.start
  const question = useArticleQuestion()
  const all = first ? first.total - 1 : -1
  const last = whole ? all : Math.min(asked.end, all)
  const offsets: number[] = []
  for (let at = Math.floor(start / MAX_LIMIT) * MAX_LIMIT; at <= last; at += MAX_LIMIT) {
    if (at > 0) offsets.push(at)
  }
  const results = useQueries({
    queries: offsets.map((offset) => articlesQuery({ ...question, offset, limit: MAX_LIMIT })),
  })
  const lines = useMemo(() => {
    if (!first) return skeleton
    const pages = [first, ...results.flatMap(({ data }) => (data ? [data] : []))]
    return articleLines(pages, first.total)
  }, [first, results])
  const failed = results.find((result) => result.isError)
  return { lines, failed: failed && { error: failed.error, retry: () => void failed.refetch() } }
}
