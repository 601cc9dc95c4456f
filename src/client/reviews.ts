/** Unfinished reviews of pasted articles. Whoever keeps or discards one asks for the inbox anew. */
import type { Review } from '#src/contract/reviews.ts'
import { getJson, sendJson } from './transport.ts'

/** One review, whole. Throws {@link ApiError}: `not-found` where it was saved or discarded. */
export async function readReview(id: string): Promise<Review> {
  return (await getJson('getReview', { id })).review
}

/** Keeps a review; resolves when it would survive a crash. Throws {@link ApiError}. */
export async function keepReview(review: Review): Promise<void> {
  await sendJson('keepReview', { id: review.id }, review)
}

/** Lets a review go. Throws {@link ApiError}. */
export async function discardReview(id: string): Promise<void> {
  await sendJson('discardReview', { id }, {})
}
