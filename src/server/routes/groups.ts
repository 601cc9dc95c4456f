import { unmerged } from '#src/domain/records.ts'
import type { RouteContext } from '../routeContext.ts'
import type { Asked } from '../request.ts'

/** Every group that stakeholders are counted under, in their order. */
export function listGroups({ params }: Asked<'listGroups'>, { dataset }: RouteContext) {
  const { groups } = dataset.records
  const items = (params.merged ? [...groups] : unmerged(groups)).toSorted(
    (a, b) => a.order - b.order,
  )
  return { items, version: dataset.version }
}
