import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { articleCheckQuery } from '#src/client/queries.ts'
import type { CheckArticleBody, LikelyArticle } from '#src/contract/pasting.ts'
import type { Adding } from './useAdding.ts'

/** Milliseconds of rest in typing after which the recorded articles are looked through. */
const REST = 350

interface Asked {
  body: CheckArticleBody
  stamp: number
}

/** A value once it has stood still for a moment. */
function useRested(value: Asked): Asked {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

const idsOf = (items: readonly LikelyArticle[]) => items.map(({ article }) => article.id).join(' ')

/**
 * The recorded articles that the one on the page may be, kept up with what stands there, and
 * whether the person has said that it is none of them.
 */
export function useLikely({ form, text, stamp }: Pick<Adding, 'form' | 'text' | 'stamp'>) {
  const queries = useQueryClient()
  const { url, title, outlet, publishedOn } = form
  const now = useMemo(
    () => ({ body: { url, title, outlet, publishedOn, text }, stamp }),
    [url, title, outlet, publishedOn, text, stamp],
  )
  const rested = useRested(now)
  const known = rested.body.text !== '' || rested.body.url !== ''
  const check = useQuery({
    ...articleCheckQuery(rested.body, rested.stamp),
    enabled: known,
    placeholderData: (last) => last,
  })
  /** The ids that the person has set aside. */
  const [aside, setAside] = useState<string>()
  const items = (known ? check.data?.items : undefined) ?? []
  return {
    items,
    isAside: items.length > 0 && aside === idsOf(items),
    /** Being looked for, of what stands there now. */
    looking: known && (rested !== now || check.isFetching),
    failed: known && check.isError,
    again: () => void check.refetch(),
    setAside: () => setAside(idsOf(items)),
    lookAgain: () => setAside(undefined),
    /** Asks anew for what stands there now: whether it may go on. Throws {@link ApiError}. */
    async isFree(): Promise<boolean> {
      const { items: found } = await queries.fetchQuery(articleCheckQuery(now.body, now.stamp))
      return found.length === 0 || aside === idsOf(found)
    },
  }
}
export type Likely = ReturnType<typeof useLikely>
