/**
 * Saving a review: what a person accepted becomes records, as one change. And what is asked before:
 * whether words are recorded already, and what there is to know.
 */
import * as z from 'zod/mini'
import { Change } from './changes.ts'
import { Id, Statement, Text2 } from './records.ts'
import { Review } from './reviews.ts'
import { UndoBody } from './writes.ts'

export const SaveReviewBody = z.object({
  ...UndoBody.shape,
  /** As it stands on the screen of whoever saves it. */
  review: Review,
  /** When it was kept last, as far as the writer knows. */
  was: Review.shape.at,
  /** What becomes of items that wait: they stay in the review, or go with it. */
  waiting: z.enum(['keep', 'drop']),
})
export type SaveReviewBody = z.infer<typeof SaveReviewBody>

export const SavedReview = z.object({
  articleId: Id,
  /** Absent where all of it was recorded before. */
  change: z.optional(Change),
  /** New statements and stakeholders. */
  statementIds: z.array(Id),
  stakeholderIds: z.array(Id),
  /** Statements that stand in one more article now. */
  repeated: z.array(Id),
  /** Statements that stood in this article with these words before: nothing was stored twice. */
  already: z.array(Id),
  /** Whether a review with what waits is left; then what is left of it. */
  left: z.optional(Review),
  version: z.string(),
})
export type SavedReview = z.infer<typeof SavedReview>

export const MOST_ASKED = 1000

/** Words to be looked for among those recorded; without a speaker whoever said them. */
export const RepeatsBody = z.object({
  articleId: z.optional(Id),
  items: z
    .array(z.object({ key: z.string(), text: z.string(), speakerId: z.optional(Id) }))
    .check(z.maxLength(MOST_ASKED)),
})
export type RepeatsBody = z.infer<typeof RepeatsBody>

export const Repeat = z.object({
  key: z.string(),
  statement: Statement,
  speaker: Text2,
  /** Outlets of the articles that it stands in. */
  outlets: z.array(z.string()),
  /** Whether it stands in the article asked about. */
  inArticle: z.boolean(),
})
export type Repeat = z.infer<typeof Repeat>
/** At most one a key: the statement most like it. */
export const Repeats = z.object({ items: z.array(Repeat), version: z.string() })
export type Repeats = z.infer<typeof Repeats>
