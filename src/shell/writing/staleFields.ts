/** A record changed under a form: which fields both sides see differently, and joining them. */
import { deepEqual, valueOf } from '#src/domain/changes/json.ts'
import type { Fields, Json } from '#src/domain/changes/json.ts'

export type Side = 'theirs' | 'yours'

export interface StaleField {
  field: string
  /** Whether both changed it; else only the other side did. */
  both: boolean
}

const fieldsOf = (record: { id: string }) => record as unknown as Fields

/**
 * Of the fields that a form can change, those that were changed meanwhile and differ from what the
 * form has. The rest of the record is always taken as it is now.
 */
export function staleFields<R extends { id: string }>(
  names: readonly string[],
  before: R,
  theirs: R,
  yours: R,
): StaleField[] {
  const value = (record: R, field: string): Json => valueOf(fieldsOf(record), field)
  return names
    .filter((field) => {
      const now = value(theirs, field)
      return !deepEqual(value(before, field), now) && !deepEqual(value(yours, field), now)
    })
    .map((field) => ({ field, both: !deepEqual(value(before, field), value(yours, field)) }))
}

/** The form's record with the fields taken over where `theirs` was chosen; not checked. */
export function joinSides<R extends { id: string }>(
  theirs: R,
  yours: R,
  chosen: ReadonlyMap<string, Side>,
): R {
  const joined: Record<string, Json> = { ...fieldsOf(yours) }
  for (const [field, side] of chosen) {
    if (side !== 'theirs') continue
    if (field in theirs) joined[field] = valueOf(fieldsOf(theirs), field)
    else delete joined[field]
  }
  // Each field comes from one of two records of this kind.
  return joined as unknown as R
}
