import type { RouteContext } from '../routeContext.ts'
import type { Asked } from '../request.ts'

/** The codebook. */
export function listTopics(_asked: Asked<'listTopics'>, { dataset }: RouteContext) {
  return { items: [...dataset.records.topics], version: dataset.version }
}
