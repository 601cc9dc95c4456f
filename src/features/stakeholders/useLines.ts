import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { stakeholdersQuery } from '#src/client/queries.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { useStakeholderQuestion } from '#src/shell/useStakeholderList.ts'
import { groupedLines, plainLines } from './lines.ts'
import type { Line } from './lines.ts'

/** The pages after the first that the rows from `start` to `end` (included) fall into. */
export function pageOffsets(start: number, end: number): number[] {
  const offsets: number[] = []
  for (let at = Math.floor(start / MAX_LIMIT) * MAX_LIMIT; at <= end; at += MAX_LIMIT) {
    if (at > 0) offsets.push(at)
  }
  return offsets
}

/** Lines while the first page is awaited. */
const skeleton: readonly Line[] = Array.from({ length: 8 }, (_none, index) => ({
  kind: 'awaited',
  index,
}))

/**
 * The lines of the table, with the pages around the rows in sight fetched; under the heads of
 * their groups all pages are needed.
 */
export function useLines(asked: {
  first: StakeholderPage | undefined
  grouped: boolean
  /** First and last line in sight. */
  start: number
  end: number
  /** All pages are wanted. */
  whole: boolean
}) {
  const { first, start, end } = asked
  const { grouped, whole } = asked
  const question = useStakeholderQuestion()
  const last = first ? first.total - 1 : -1
  const offsets = grouped || whole ? pageOffsets(0, last) : pageOffsets(start, Math.min(end, last))
  const results = useQueries({
    queries: offsets.map((offset) => stakeholdersQuery({ ...question, offset, limit: MAX_LIMIT })),
  })
  const lines = useMemo(() => {
    if (!first) return skeleton
    const pages = [first, ...results.flatMap(({ data }) => (data ? [data] : []))]
    const plain = plainLines(pages, first.total)
    return grouped ? groupedLines(plain) : plain
  }, [first, results, grouped])
  const failed = results.find((result) => result.isError)
  return { lines, failed: failed && { error: failed.error, retry: () => void failed.refetch() } }
}
