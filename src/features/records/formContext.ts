import { createContext, useContext } from 'react'
import type { RecordForm } from '#src/contract/recordDraft.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import type { Options } from './useOptions.ts'

/** What the fields of one form share. */
export interface FormValue {
  kind: KeptKind
  form: RecordForm
  options: Options
  setText: (at: string, text: string) => void
  setList: (field: string, ids: string[]) => void
  setRoles: (roles: RecordForm['roles']) => void
  /** What is wrong at a place of the form. */
  problem: (at: string) => string | undefined
}

export const FormContext = createContext<FormValue | undefined>(undefined)

/** The form around this field. Throws outside of one. */
export function useForm(): FormValue {
  const value = useContext(FormContext)
  if (!value) throw new Error('useForm needs a FormContext above it')
  return value
}
