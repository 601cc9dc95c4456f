import { createContext, useContext } from 'react'
import type { ArticleChoice } from '#src/contract/choices.ts'
import type { Statement } from '#src/contract/records.ts'
import type { StatementForm } from '#src/contract/statementDraft.ts'

/** The fields of the form that are typed. */
export type TextKey =
  | 'text'
  | 'language'
  | 'spokenLanguage'
  | 'translationText'
  | 'translationLanguage'
  | 'translationBy'
  | 'saidOn'
  | 'askEn'
  | 'askFr'
  | 'statusReason'
  | 'confidence'
  | 'noteEn'
  | 'noteFr'

export interface NamedOption {
  id: string
  name: string
}

/** Who can be named, or was before a merge: then under the name of whom it counts as now. */
export interface PersonOption extends NamedOption {
  mergedInto?: string
}

/** What the fields of one form share. */
export interface EditValue {
  form: StatementForm
  set: (change: Partial<StatementForm>) => void
  setText: (at: TextKey, text: string) => void
  /** What is wrong at a place of the form. */
  problem: (at: string) => string | undefined
  /** By name, in the language of the page. */
  people: readonly PersonOption[]
  topics: readonly NamedOption[]
  /** All articles, by outlet and title. */
  articles: readonly ArticleChoice[]
  /** The held texts of the form's articles, by id, as far as they have come. */
  texts: ReadonlyMap<string, string>
  /** Whether one of these texts could not be loaded. */
  textsFailed: boolean
  /** The record that the form began on. */
  before: Statement
  /** Whether it makes a new record. */
  fresh: boolean
}

export const EditContext = createContext<EditValue | undefined>(undefined)

/** The form around this field. Throws outside of one. */
export function useEdit(): EditValue {
  const value = useContext(EditContext)
  if (!value) throw new Error('useEdit needs an EditContext above it')
  return value
}
