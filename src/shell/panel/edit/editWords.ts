import { edit as en } from '#src/i18n/en/edit.ts'
import { edit as fr } from '#src/i18n/fr/edit.ts'
import { useWords } from '#src/ui/language.tsx'
import type { Fault } from './formErrors.ts'

export type EditWords = typeof en

/** The words of the form in the language of the page. */
export function useEditWords(): EditWords {
  return useWords({ en, fr })
}

/** What is wrong and what to do about it. */
export function faultWords(words: EditWords, { code, most }: Fault): string {
  return code === 'long' ? words.errors.long(most ?? 0) : words.errors[code]
}
