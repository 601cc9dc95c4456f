/** How many statements have a record, by the key of the filter that finds them. */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import type { KeyCount, Mergeable } from '#src/contract/merging.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { Engine } from '#src/engine/question.ts'

const keysOf: Record<Mergeable, readonly FilterKey[]> = {
  stakeholder: ['stakeholder', 'onBehalfOf', 'addressee'],
  topic: ['topic'],
  group: ['group'],
}

/** Statements that have one of these records, under the default statuses. */
export function keyCounts(engine: Engine, entity: Mergeable, ids: readonly string[]): KeyCount[] {
  return keysOf[entity].map((key) => {
    const filter: StatementFilter = { [key]: { any: ids, none: [] } }
    return { key, count: engine.list({ filter, sort: DEFAULT_SORT, lang: 'en' }).total }
  })
}
