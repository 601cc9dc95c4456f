/** Which changes the page of all shows. */
import { recordKey, recordOf } from '#src/contract/address.ts'
import type { Address } from '#src/contract/address.ts'
import type { Change, Entity } from '#src/contract/changes.ts'
import { localDay } from '#src/shell/history/when.ts'

export interface ChangesFilter {
  /** Undefined: anyone; empty: who gave no name. */
  by?: string | undefined
  entity?: Entity | undefined
  /** One record of that kind. */
  entityId?: string | undefined
  /** Days where the reader is, both included. */
  from?: string | undefined
  to?: string | undefined
}

type ChangesKeys = Pick<Address, 'who' | 'record' | 'since' | 'until'>

/** What the address asks of the page of changes. */
export function changesFilterOf(address: ChangesKeys): ChangesFilter {
  const { who, since, until } = address
  return { by: who, ...recordOf(address), from: since, to: until }
}

/** The keys of the address that ask for this, each there to be set or taken away. */
export function changesKeys({ by, entity, entityId, from, to }: ChangesFilter): ChangesKeys {
  const record = entity === undefined ? undefined : recordKey(entity, entityId)
  return { who: by, record, since: from, until: to }
}

/** Whether the range ends before it begins. */
export function isReversed({ from, to }: ChangesFilter): boolean {
  return from !== undefined && to !== undefined && from > to
}

/** The changes that fit all that is chosen, in their order. */
export function narrowChanges(changes: readonly Change[], filter: ChangesFilter): Change[] {
  const { by, entity, entityId, from, to } = filter
  return changes.filter((change) => {
    const day = localDay(new Date(change.at))
    return (
      (by === undefined || change.by.trim() === by) &&
      (entity === undefined ||
        change.ops.some(
          (op) => op.entity === entity && (entityId === undefined || op.entityId === entityId),
        )) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    )
  })
}

/** Who made changes, each once; who gave no name last. */
export function authorsOf(changes: readonly Change[], compare: (a: string, b: string) => number) {
  const names = [...new Set(changes.map(({ by }) => by.trim()))]
  return names.sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b))
}
