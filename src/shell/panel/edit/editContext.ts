import { createContext, useContext } from 'react'
import type { StatementForm } from '#src/contract/statementDraft.ts'

/** The fields of the form that are typed. */
export type TextKey =
  | 'text'
  | 'language'
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

/** What the fields of one form share. */
export interface EditValue {
  form: StatementForm
  set: (change: Partial<StatementForm>) => void
  setText: (at: TextKey, text: string) => void
  /** What is wrong at a place of the form. */
  problem: (at: string) => string | undefined
  /** By name, in the language of the page. */
  people: readonly NamedOption[]
  topics: readonly NamedOption[]
}

export const EditContext = createContext<EditValue | undefined>(undefined)

/** The form around this field. Throws outside of one. */
export function useEdit(): EditValue {
  const value = useContext(EditContext)
  if (!value) throw new Error('useEdit needs an EditContext above it')
  return value
}
