import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { ViewNews } from '#src/contract/viewNews.ts'
import { newsSince, seenOf } from '#src/domain/seen.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** What of the filter's statements is news to whom saw those that are sent, and what is there now. */
export function getViewNews(
  { filter, body }: Asked<'getViewNews'>,
  { dataset }: RouteContext,
): ViewNews {
  const { engine, version } = dataset
  const list = engine.list({ filter, sort: DEFAULT_SORT, lang: 'en' })
  const now = [...list.rows].map(({ statement }) => statement)
  const { seen } = body
  const news = seen && newsSince(seen, now, (id) => engine.row(id)?.statement)
  return { total: list.total, seen: seenOf(now), ...(news ? { news } : {}), version }
}
