/** The fields of a statement that its form can change, in the order of the form. */
import type { Statement } from '#src/contract/records.ts'
import { quotedText } from '#src/domain/changes/spans.ts'

export type StatementField = keyof Statement

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

/** Those in which two versions of a statement may differ on their own. */
export function fieldsOf(theirs: Statement, yours: Statement): readonly StatementField[] {
  // Words that stand in a held text follow the places there: one choice is for both.
  const follows = ({ wording, appearances }: Statement) =>
    wording === 'printed' && quotedText(appearances) !== undefined
  return follows(theirs) && follows(yours) ? names.filter((name) => name !== 'text') : names
}
