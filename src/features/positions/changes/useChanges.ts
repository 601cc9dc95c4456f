import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { positionChangesQuery } from '#src/client/queries.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'

/** Changes asked for at once. */
const PAGE = 30

/** The changes that the address asks for, page after page. */
export function useChanges() {
  const { address } = useAddress()
  const { lang } = useLanguage()
  const asked = {
    filter: address.filter,
    voice: address.said ?? 'said',
    reversals: address.reversals === '1',
    lang,
    limit: PAGE,
  } as const
  const { queryKey } = positionChangesQuery({ ...asked, offset: 0 })
  return useInfiniteQuery({
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam, client }) =>
      client.ensureQueryData(positionChangesQuery({ ...asked, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: ({ offset, items, total }) => {
      const next = offset + items.length
      return next < total && items.length > 0 ? next : undefined
    },
    placeholderData: keepPreviousData,
  })
}
