import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import type { Item } from './items.ts'

/** Items under all keys of a filter but the lifted ones, newest said first. */
export type Matching = (filter: StatementFilter, ...lifted: FilterKey[]) => Item[]
