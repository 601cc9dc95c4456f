import { statementSortOf } from '#src/contract/address.ts'
import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { statementsWindowQuery } from '#src/client/queries.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { useListedAddress } from '../useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import type { Line } from './line.ts'
import { noRefs, refLookup } from './refLookup.ts'
import type { RefLookup } from './refLookup.ts'

/** Rows fetched together; the first window comes with the counts. */
export const WINDOW = 50

const lookups = new WeakMap<StatementPage, RefLookup>()

function lookupOf(page: StatementPage): RefLookup {
  let lookup = lookups.get(page)
  if (!lookup) {
    lookup = refLookup(page.refs)
    lookups.set(page, lookup)
  }
  return lookup
}

/** The windows beside the first that rows from `start` to `end` (included) fall into. */
export function windowOffsets(start: number, end: number): number[] {
  const offsets: number[] = []
  for (let at = Math.floor(start / WINDOW) * WINDOW; at <= end; at += WINDOW) {
    if (at > 0) offsets.push(at)
  }
  return offsets
}

/**
 * Fetches the windows around the rows in sight and gives the line of any index; a line whose
 * window is still on its way has no row.
 */
export function useWindows(first: StatementPage | undefined, start: number, end: number) {
  const address = useListedAddress()
  const { lang } = useLanguage()
  const sort = statementSortOf(address)
  const offsets = first ? windowOffsets(start, Math.min(end, first.total - 1)) : []
  const results = useQueries({
    queries: offsets.map((offset) =>
      statementsWindowQuery({ filter: address.filter, sort, lang, offset, limit: WINDOW }),
    ),
  })
  const pages = useMemo(() => {
    const found = new Map<number, StatementPage>()
    if (first) found.set(0, first)
    for (const { data } of results) if (data) found.set(data.offset, data)
    return found
  }, [first, results])
  const line = useCallback(
    (index: number): Line => {
      const page = pages.get(Math.floor(index / WINDOW) * WINDOW)
      const row = page?.items[index % WINDOW]
      return { index, row, refs: page ? lookupOf(page) : noRefs }
    },
    [pages],
  )
  const failed = results.find((result) => result.isError)
  return { line, failed: failed && { error: failed.error, retry: () => void failed.refetch() } }
}
