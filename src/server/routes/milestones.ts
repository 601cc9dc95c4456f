import { compareDates } from '#src/domain/dates.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** Dated events, in order of time. */
export function listMilestones(_asked: Asked<'listMilestones'>, { dataset }: RouteContext) {
  const items = dataset.records.milestones.toSorted((a, b) => compareDates(a.date, b.date))
  return { items, version: dataset.version }
}
