import { review as en } from '#src/i18n/en/review.ts'
import { review as fr } from '#src/i18n/fr/review.ts'
import { useWords } from '#src/ui/language.tsx'

export type ReviewWords = typeof en

/** The words of the review, in the language of the page. */
export function useReviewWords(): ReviewWords {
  return useWords({ en, fr })
}
