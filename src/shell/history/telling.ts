/** What is needed to tell a change in words: the words, the formats, and the names of records. */
import type { Statement } from '#src/contract/records.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import type { Entity } from '#src/contract/changes.ts'
import type { Messages } from '#src/i18n/en.ts'
import type { changes } from '#src/i18n/en/changes.ts'
import type { Format } from '#src/i18n/format.ts'

export type ChangesWords = typeof changes
export type StatementWords = Pick<
  Statement,
  'text' | 'language' | 'wording' | 'kind' | 'translation'
>

/** Names by id; undefined where a record is not known. */
export interface NameBook {
  statement(id: string): StatementWords | undefined
  /** Of any other kind of record. */
  other(entity: Entity, id: string): string | undefined
}

export interface Telling {
  w: ChangesWords
  m: Messages
  f: Format
  names: NameBook
}

/** Seven words; spaces that do not break stay as they are, and part no words. */
const FIRST_WORDS = /^(?:[^ \n]+[ \n]+){0,6}[^ \n]+/u

/**
 * The first words of a statement, between quotation marks only where they are printed words. A
 * summary, ours in both languages, comes in the page's.
 */
export function firstWords(statement: StatementWords, w: ChangesWords, f: Format): string {
  const { translation } = statement
  const ours = statement.wording === 'summary' && translation?.language === f.lang
  const whole = ours ? translation.text : statement.text
  const first = FIRST_WORDS.exec(whole)?.[0] ?? whole
  const text = first.length < whole.length ? `${first} …` : first
  if (statement.wording === 'summary') return w.summary(text)
  return statement.kind === 'verbatim' ? quoted(text, statement.language) : w.reported(text)
}

/** The name of a record without its id, if it is known. */
export function knownName(
  entity: Entity,
  id: string,
  { names, w, f }: Telling,
): string | undefined {
  if (entity !== 'statement') return names.other(entity, id)
  const statement = names.statement(id)
  return statement && firstWords(statement, w, f)
}

/** A record's name with its kind and id, or these alone. */
export function recordName(entity: Entity, id: string, telling: Telling): string {
  const { w } = telling
  const name = knownName(entity, id, telling)
  const kind = w.entities[entity]
  return name === undefined ? w.idOnly(kind, id) : w.named(name, kind, id)
}
