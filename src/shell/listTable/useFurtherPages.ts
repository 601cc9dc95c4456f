import { useQueries } from '@tanstack/react-query'
import type { QueryKey, UseQueryOptions } from '@tanstack/react-query'
import { useMemo } from 'react'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import type { Sight } from './useListRows.ts'

/** The pages after the first that the rows from `start` to `end` (included) fall into. */
export function pageOffsets(start: number, end: number): number[] {
  const offsets: number[] = []
  for (let at = Math.floor(start / MAX_LIMIT) * MAX_LIMIT; at <= end; at += MAX_LIMIT) {
    if (at > 0) offsets.push(at)
  }
  return offsets
}

/**
 * The pages that are here, the first one and those around the rows in sight, which are fetched;
 * undefined as long as the first is awaited. `failed` tells of a page that did not come.
 */
export function useFurtherPages<Page extends { total: number }, Key extends QueryKey>(
  first: Page | undefined,
  { start, end, whole }: Sight,
  pageQuery: (part: { offset: number; limit: number }) => UseQueryOptions<Page, Error, Page, Key>,
) {
  const last = first ? first.total - 1 : -1
  const offsets = whole ? pageOffsets(0, last) : pageOffsets(start, Math.min(end, last))
  const results = useQueries({
    queries: offsets.map((offset) => pageQuery({ offset, limit: MAX_LIMIT })),
  })
  const pages = useMemo(
    () => first && [first, ...results.flatMap(({ data }) => (data ? [data] : []))],
    [first, results],
  )
  const problem = results.find((result) => result.isError)
  const failed = problem?.error
    ? { error: problem.error, retry: () => void problem.refetch() }
    : undefined
  return { pages, failed }
}
