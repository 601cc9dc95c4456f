import { useQuery } from '@tanstack/react-query'
import { viewNewsQuery } from '#src/client/queries.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { News } from '#src/contract/viewNews.ts'
import { viewNews as en } from '#src/i18n/en/viewNews.ts'
import { viewNews as fr } from '#src/i18n/fr/viewNews.ts'
import type { Opening } from '#src/stores/seen.ts'
import type { SavedView } from '#src/stores/views.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { useNow } from '../history/useNow.ts'
import { localDay } from '../history/when.ts'
import { listsOf } from './counted.ts'
import type { NewsLists } from './counted.ts'

/** The words of what is new. */
export const useNewsWords = () => useWords({ en, fr })

/** The time of now is asked for each minute. */
const TO_THE_MINUTE = 60_000

/** The day of an opening in words; undefined where a clock that runs wrong put it into the future. */
export function useOpenedOn({ at }: Pick<Opening, 'at'>): string | undefined {
  const { f } = useLanguage()
  const now = useNow()
  const opened = new Date(at)
  // Not a number where it is no instant at all.
  return opened.getTime() <= now.getTime() + TO_THE_MINUTE ? f.date(localDay(opened)) : undefined
}

/** What is new since an opening, and the lists of it. */
export interface CountedNews {
  news: News
  lists: NewsLists
}

/** Asks what is new in a view since an opening; `counted`: the statements it is about. */
export function useNews(
  view: SavedView,
  opening: Opening,
  counted: StatementFilter,
): { found: CountedNews | undefined; failed: boolean; retry: () => void } {
  const { data, isError, refetch } = useQuery(
    viewNewsQuery(counted, opening.seen, `${view.id} ${opening.stamp}`),
  )
  const news = data?.news
  return {
    found: news && { news, lists: listsOf(counted, news) },
    failed: isError && !news,
    retry: () => void refetch(),
  }
}
