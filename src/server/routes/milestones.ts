import { compareDates } from '#src/domain/dates.ts'
import { articleRef } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** Dated events, in order of time. */
export function listMilestones(_asked: Asked<'listMilestones'>, { dataset }: RouteContext) {
  const items = dataset.records.milestones.toSorted((a, b) => compareDates(a.date, b.date))
  const sources = items.flatMap(({ articleId }) => {
    const article = articleId === undefined ? undefined : dataset.lookup.article(articleId)
    return article ? [articleRef(article)] : []
  })
  return { items, articles: sources, version: dataset.version }
}
