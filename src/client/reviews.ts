/** Unfinished reviews of pasted articles. Whoever keeps or discards one asks for the inbox anew. */
import type { BodyOf } from '#src/contract/endpoints.ts'
import type { SavedReview } from '#src/contract/recording.ts'
import type { Review } from '#src/contract/reviews.ts'
import { getJson, sendJson } from './transport.ts'

/** One review, whole. Throws {@link ApiError}: `not-found` where it was saved or discarded. */
export async function readReview(id: string): Promise<Review> {
  return (await getJson('getReview', { id })).review
}

/**
 * Keeps a review; resolves when it would survive a crash. `was`: when it was kept before. Throws
 * {@link ApiError}: `stale` where it was kept, saved or discarded elsewhere since.
 */
export async function keepReview(review: Review, was?: string): Promise<void> {
  await sendJson(
    'keepReview',
    { id: review.id },
    { ...review, ...(was === undefined ? {} : { was }) },
  )
}

/** Makes records of what was accepted, in one change. Throws {@link ApiError}; then nothing is. */
export function saveReview(body: BodyOf<'saveReview'>): Promise<SavedReview> {
  return sendJson('saveReview', { id: body.review.id }, body)
}

/** Lets a review go. Throws {@link ApiError}. */
export async function discardReview(id: string): Promise<void> {
  await sendJson('discardReview', { id }, {})
}
