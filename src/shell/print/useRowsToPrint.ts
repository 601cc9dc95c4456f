import { useQueryClient } from '@tanstack/react-query'
import { shownFacets } from '#src/client/firstQuestion.ts'
import { statementsQuery, statementsWindowQuery } from '#src/client/queries.ts'
import type { ListOptions } from '#src/client/queries.ts'
import type { WholeList } from '#src/client/wholeList.ts'
import type { Filled } from '../statementsTable/line.ts'
import { refLookup } from '../statementsTable/refLookup.ts'
import { WINDOW } from '../statementsTable/useWindows.ts'

/** Rows beyond this are a matter for the export. */
export const MOST_ROWS = 1000

/** The rows of a list that was fetched for paper. */
export function linesOf({ rows, refs }: Pick<WholeList, 'rows' | 'refs'>): Filled[] {
  const lookup = refLookup(refs)
  return rows.map((row, index) => ({ index, row, refs: lookup }))
}

/**
 * Gives the rows that are here already, where the browser prints without asking Parley first: those
 * the table has shown.
 */
export function useRowsAtHand(asked: ListOptions): () => Filled[] {
  const queries = useQueryClient()
  return () => {
    const { queryKey } = statementsQuery({ ...asked, facets: shownFacets, histogram: true })
    const first = queries.getQueryData(queryKey)
    if (!first) return []
    const lines: Filled[] = []
    for (let offset = 0; offset < Math.min(first.total, MOST_ROWS); offset += WINDOW) {
      const window = statementsWindowQuery({ ...asked, offset, limit: WINDOW })
      const page = offset === 0 ? first : queries.getQueryData(window.queryKey)
      for (const line of page ? linesOf({ rows: page.items, refs: page.refs }) : []) {
        lines.push({ ...line, index: line.index + offset })
      }
    }
    return lines
  }
}
