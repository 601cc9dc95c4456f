/** What is answered to a write that was made on records as they no longer are. */
import type { StaleRecord } from '#src/contract/changeLists.ts'
import { fieldsOf } from '#src/domain/changes/json.ts'
import type { StaleRevision } from './changeLog.ts'
import type { Dataset } from './dataset.ts'
import { Refusal } from './problems.ts'

/** Most records that a refusal shows as they are now. */
const MOST_SHOWN = 20

/** What was changed in the meantime, with the records as they are now where those are known here. */
export function staleRefusal(
  { message, stale }: StaleRevision,
  { applied, records }: Dataset,
): Refusal {
  const now = stale.map(({ entity, entityId, changeId }, at): StaleRecord => {
    const place = { entity, entityId, ...(changeId === undefined ? {} : { changeId }) }
    // Another tab may be ahead of what is known here.
    if (at >= MOST_SHOWN || applied?.revisions(entity, entityId) !== changeId) return place
    const record = fieldsOf(records, entity).find(({ id }) => id === entityId)
    return record ? { ...place, record: { ...record } } : place
  })
  return new Refusal('stale', message, undefined, { stale: now })
}
