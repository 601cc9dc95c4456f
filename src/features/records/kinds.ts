import { recordKinds } from '#src/app/paths.ts'
import { keptKinds } from '#src/contract/recordLists.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { statuses } from '#src/contract/records.ts'

/** The kind that an address names; undefined where it names none. */
export function kindOf(segment: string): KeptKind | undefined {
  return keptKinds.find((kind) => recordKinds[kind] === segment)
}

/** Statements of any status with this value of a key: what a count of them leads to. */
export function statementsWith(key: FilterKey, values: readonly string[]): StatementFilter {
  // Ids are values of all these keys.
  return {
    [key]: { any: [...values], none: [] },
    status: { any: [...statuses], none: [] },
  } as StatementFilter
}
