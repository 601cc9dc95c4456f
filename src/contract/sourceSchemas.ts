/** What is sent to the endpoints of `sourceEndpoints`, and what they answer. */
import { Known } from './extracting.ts'
import { ArticleCheck, CheckArticleBody, CreateArticleBody } from './pasting.ts'
import { Repeats, RepeatsBody, SaveReviewBody, SavedReview } from './recording.ts'
import { KeepReviewBody, OneReview, ReviewList, ReviewRef } from './reviews.ts'

export const sourceSchemas = {
  ArticleCheck,
  CheckArticleBody,
  CreateArticleBody,
  KeepReviewBody,
  Known,
  OneReview,
  Repeats,
  RepeatsBody,
  ReviewList,
  ReviewRef,
  SavedReview,
  SaveReviewBody,
}
