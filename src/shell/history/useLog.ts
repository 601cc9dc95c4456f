import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import type { Entity } from '#src/contract/changes.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'

/** The log whole, or all of it that names one record, newest first. */
export function useLog(of: { entity?: Entity; entityId?: string } = {}) {
  const pageAt = (offset: number) => ({
    ...changesQuery({ ...of, offset, limit: MAX_LIMIT }),
    placeholderData: keepPreviousData,
  })
  const first = useQuery(pageAt(0))
  const pages = Math.ceil((first.data?.total ?? 0) / MAX_LIMIT)
  const rest = useQueries({
    queries: Array.from({ length: Math.max(0, pages - 1) }, (_, at) =>
      pageAt((at + 1) * MAX_LIMIT),
    ),
    combine: (results) => results.map(({ data }) => data),
  })
  const { data, error, refetch } = first
  const changes = useMemo(() => {
    const all = [data, ...rest].flatMap((page) => page?.items ?? [])
    // While pages follow one another a change may stand in two of them.
    return [...new Map(all.map((change) => [change.id, change])).values()]
  }, [data, rest])
  return { page: data, changes, error, refetch }
}
