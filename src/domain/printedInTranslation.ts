import type { Statement } from '#src/contract/records.ts'
import { primaryLanguage } from './quoteMarks.ts'

/**
 * Whether the words are printed in another language than they were spoken in. Where the language
 * spoken is not known (absent, or `und`) nothing is claimed.
 */
export function isPrintedInTranslation(
  statement: Pick<Statement, 'wording' | 'language' | 'spokenLanguage'>,
): boolean {
  const { wording, language, spokenLanguage } = statement
  if (wording === 'summary' || spokenLanguage === undefined || spokenLanguage === 'und')
    return false
  return primaryLanguage(spokenLanguage) !== primaryLanguage(language)
}
