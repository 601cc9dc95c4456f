import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { recordsQuery } from '#src/client/queries.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { useLanguage } from '#src/ui/language.tsx'

/** Rows of one press on “Show more”. */
const STEP = 50

/** The first so many pages of a list, joined; `page` says how many there are in all. */
export function useRecordPages(kind: KeptKind, find: string, pages: number) {
  const { lang } = useLanguage()
  const pageAt = (at: number) => ({
    ...recordsQuery({ entity: kind, find, lang, offset: at * STEP, limit: STEP }),
    placeholderData: keepPreviousData,
  })
  const first = useQuery(pageAt(0))
  const rest = useQueries({
    queries: Array.from({ length: pages - 1 }, (_page, at) => pageAt(at + 1)),
  })
  const { data, error, refetch } = first
  return {
    page: data,
    rows: [data, ...rest.map((query) => query.data)].flatMap((page) => page?.items ?? []),
    error,
    refetch,
  }
}
