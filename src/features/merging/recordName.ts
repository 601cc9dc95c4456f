import type { MergeableRecord } from '#src/contract/merging.ts'
import type { Text2 } from '#src/contract/records.ts'

/** What a stakeholder, a topic or a group is called. */
export function labelOf(record: MergeableRecord): Text2 {
  return 'name' in record ? record.name : record.label
}
