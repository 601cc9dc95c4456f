/** A record changed under a form: which fields both sides see differently, and joining them. */
import type { Statement } from '#src/contract/records.ts'
import { deepEqual, valueOf, asFields } from '#src/domain/changes/json.ts'
import { quotedText } from '#src/domain/changes/spans.ts'

export type StatementField = keyof Statement
export type Side = 'theirs' | 'yours'

export interface StaleField {
  field: StatementField
  /** Whether both changed it; else only the other side did. */
  both: boolean
}

/** What the form can change; the rest is always taken as it is now. */
const names = [
  'wording',
  'text',
  'appearances',
  'speakerId',
  'onBehalfOfIds',
  'addresseeIds',
  'saidOn',
  'saidOnBasis',
  'kind',
  'language',
  'spokenLanguage',
  'translation',
  'positions',
  'ask',
  'status',
  'statusReason',
  'confidence',
  'note',
] as const satisfies StatementField[]

/** The fields that were changed meanwhile and differ from what the form has. */
export function staleFields(before: Statement, theirs: Statement, yours: Statement): StaleField[] {
  const value = (record: Statement, field: StatementField) => valueOf(asFields(record), field)
  // Words that stand in a held text follow the places there: one choice is for both.
  const follows = ({ wording, appearances }: Statement) =>
    wording === 'printed' && quotedText(appearances) !== undefined
  const placed = follows(theirs) && follows(yours)
  return names
    .filter((field) => {
      if (field === 'text' && placed) return false
      const now = value(theirs, field)
      return !deepEqual(value(before, field), now) && !deepEqual(value(yours, field), now)
    })
    .map((field) => ({ field, both: !deepEqual(value(before, field), value(yours, field)) }))
}

/** The form's record with the fields taken over where `theirs` was chosen; not checked. */
export function joinSides(
  theirs: Statement,
  yours: Statement,
  chosen: ReadonlyMap<StatementField, Side>,
): Statement {
  const joined = { ...yours }
  const take = <F extends StatementField>(field: F) => {
    if (field in theirs) joined[field] = theirs[field]
    else delete joined[field]
  }
  for (const [field, side] of chosen) if (side === 'theirs') take(field)
  return joined
}
