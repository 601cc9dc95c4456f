import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { asksQuery } from '#src/client/queries.ts'
import type { AskPage } from '#src/contract/asks.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import { useAskQuestion } from '#src/shell/useAskList.ts'
import { askLines } from './askLines.ts'
import type { AskLine } from './askLines.ts'

/** Lines while the first page is awaited. */
const skeleton: readonly AskLine[] = Array.from({ length: 6 }, (_none, index) => ({
  index,
  row: undefined,
}))

/** The lines of the table, with the pages around the rows in sight fetched. */
export function useAskLines(asked: {
  first: AskPage | undefined
  /** First and last line in sight. */
  start: number
  end: number
  /** All pages are wanted. */
  whole: boolean
}) {
  const { first, whole } = asked
  const start = whole ? 0 : asked.start
  const question = useAskQuestion()
  const all = first ? first.total - 1 : -1
  const last = whole ? all : Math.min(asked.end, all)
  const offsets: number[] = []
  for (let at = Math.floor(start / MAX_LIMIT) * MAX_LIMIT; at <= last; at += MAX_LIMIT) {
    if (at > 0) offsets.push(at)
  }
  const results = useQueries({
    queries: offsets.map((offset) => asksQuery({ ...question, offset, limit: MAX_LIMIT })),
  })
  const lines = useMemo(() => {
    if (!first) return skeleton
    return askLines([first, ...results.flatMap(({ data }) => (data ? [data] : []))], first.total)
  }, [first, results])
  const failed = results.find((result) => result.isError)
  return { lines, failed: failed && { error: failed.error, retry: () => void failed.refetch() } }
}
