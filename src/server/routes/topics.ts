import { unmerged } from '#src/domain/records.ts'
import type { RouteContext } from '../routeContext.ts'
import type { Asked } from '../request.ts'

/** The codebook. */
export function listTopics({ params }: Asked<'listTopics'>, { dataset }: RouteContext) {
  const { topics } = dataset.records
  return { items: params.merged ? [...topics] : unmerged(topics), version: dataset.version }
}
