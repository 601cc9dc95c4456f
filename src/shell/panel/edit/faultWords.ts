import type { EditWords } from '../../writing/editWords.ts'
import type { Fault } from './formErrors.ts'

/** What is wrong and what to do about it. */
export function faultWords(words: EditWords, { code, most }: Fault): string {
  return code === 'long' ? words.errors.long(most ?? 0) : words.errors[code]
}
