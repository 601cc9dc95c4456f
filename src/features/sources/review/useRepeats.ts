import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { repeatsQuery } from '#src/client/queries.ts'
import { MOST_ASKED } from '#src/contract/recording.ts'
import type { Review } from '#src/contract/reviews.ts'
import { wordsOf } from '#src/domain/review/items.ts'

/** The recorded statements that items seem to repeat, by the id of the item. */
export function useRepeats({ items, articleId }: Review) {
  const query = useMemo(
    () =>
      repeatsQuery({
        ...(articleId === undefined ? {} : { articleId }),
        // Someone who is to be added has said nothing that is recorded.
        items: items
          .filter(({ speaker }) => speaker?.newKey === undefined)
          .slice(0, MOST_ASKED)
          .map(({ id, spans, speaker }) => ({
            key: id,
            text: wordsOf(spans),
            ...(speaker?.stakeholderId === undefined ? {} : { speakerId: speaker.stakeholderId }),
          })),
      }),
    [items, articleId],
  )
  const { data } = useQuery({
    ...query,
    enabled: items.length > 0,
    placeholderData: keepPreviousData,
  })
  return useMemo(() => new Map((data?.items ?? []).map((each) => [each.key, each])), [data])
}
