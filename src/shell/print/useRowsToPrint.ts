import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { shownFacets } from '#src/client/firstQuestion.ts'
import { statementsQuery, statementsWindowQuery } from '#src/client/queries.ts'
import type { ListOptions } from '#src/client/queries.ts'
import type { WholeList } from '#src/client/wholeList.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { REST, atRest, isSparing } from '../atRest.ts'
import type { Filled } from '../statementsTable/line.ts'
import { refLookup } from '../statementsTable/refLookup.ts'
import { WINDOW } from '../statementsTable/useWindows.ts'
import { onWayToMenu } from './printing.ts'

/** Rows beyond this are a matter for the export. */
export const MOST_ROWS = 1000

/** The rows of a list that was fetched for paper. */
export function linesOf({ rows, refs }: Pick<WholeList, 'rows' | 'refs'>): Filled[] {
  const lookup = refLookup(refs)
  return rows.map((row, index) => ({ index, row, refs: lookup }))
}

function linesOfPages(pages: readonly StatementPage[]): Filled[] {
  return pages.flatMap(({ items, refs, offset }) =>
    linesOf({ rows: items, refs }).map((line) => ({ ...line, index: offset + line.index })),
  )
}

/** The windows of a list after its first. */
function windowsOf(asked: ListOptions, { total }: StatementPage) {
  const last = Math.min(total, MOST_ROWS)
  return Array.from({ length: Math.max(0, Math.ceil(last / WINDOW) - 1) }, (_none, at) =>
    statementsWindowQuery({ ...asked, offset: (at + 1) * WINDOW, limit: WINDOW }),
  )
}

/**
 * Has all rows of a list here before the browser prints them without asking Parley first, when it can't
 * be kept waiting: they are fetched when the page rests, or at once where the browser may be about to.
 * `first` is the first window of the list, `asked` what was asked for it; gives the way to have the
 * rows, of which some may be missing.
 */
export function useRowsAtHand(
  asked: ListOptions,
  first: StatementPage | undefined,
): () => Filled[] {
  const queries = useQueryClient()
  const whole = useRef<{ first: StatementPage; pages: StatementPage[] }>(undefined)
  const { filter, sort, lang } = asked
  useEffect(() => {
    if (!first) return
    let over = false
    const fetchAll = async (wait: () => Promise<void> | undefined) => {
      const pages = [first]
      for (const window of windowsOf({ filter, sort, lang }, first)) {
        await wait()
        if (over || whole.current?.first === first) return
        pages.push(await queries.fetchQuery(window))
      }
      // Rows of other versions of the records don't belong on one page.
      if (pages.every(({ version }) => version === first.version)) whole.current = { first, pages }
    }
    // Who prints is told what is missing.
    const quietly = (wait: () => Promise<void> | undefined) => void fetchAll(wait).catch(() => {})
    const timer = setTimeout(() => isSparing() || quietly(atRest), REST)
    const off = onWayToMenu(() => quietly(() => undefined))
    return () => {
      over = true
      clearTimeout(timer)
      off()
    }
  }, [queries, first, filter, sort, lang])
  return () => {
    const { queryKey } = statementsQuery({ ...asked, facets: shownFacets, histogram: true })
    const now = queries.getQueryData(queryKey)
    if (!now) return []
    if (whole.current?.first === now) return linesOfPages(whole.current.pages)
    const held = windowsOf(asked, now).map((window) => queries.getQueryData(window.queryKey))
    const pages = [now, ...held].filter((page) => page?.version === now.version)
    return linesOfPages(pages.filter((page) => page !== undefined))
  }
}
