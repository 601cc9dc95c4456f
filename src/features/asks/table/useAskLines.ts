import { useMemo } from 'react'
import { asksQuery } from '#src/client/queries.ts'
import type { AskPage } from '#src/contract/asks.ts'
import { useFurtherPages } from '#src/shell/listTable/useFurtherPages.ts'
import type { Sight } from '#src/shell/listTable/useListRows.ts'
import { useAskQuestion } from '#src/shell/useAskList.ts'
import { askLines } from './askLines.ts'
import type { AskLine } from './askLines.ts'

/** Lines while the first page is awaited. */
const skeleton: readonly AskLine[] = Array.from({ length: 6 }, (_none, index) => ({
  index,
  row: undefined,
}))

/** The lines of the table, with the pages around the rows in sight fetched. */
export function useAskLines(first: AskPage | undefined, sight: Sight) {
  const question = useAskQuestion()
  const { pages, failed } = useFurtherPages(first, sight, (part) =>
    asksQuery({ ...question, ...part }),
  )
  const total = first?.total ?? 0
  const lines = useMemo(() => (pages ? askLines(pages, total) : skeleton), [pages, total])
  return { lines, failed }
}
