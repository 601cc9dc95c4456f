/** Unfinished reviews as they stand among the drafts. */
import { Review } from '#src/contract/reviews.ts'
import type { ReviewLine } from '#src/contract/reviews.ts'
import type { Drafts } from './drafts.ts'

const PREFIX = 'review:'

/** Where a review is kept. */
export const reviewKey = (id: string) => `${PREFIX}${id}`

/** The review of an id; undefined where there is none, or none that this version reads. */
export async function readReview(drafts: Drafts | undefined, id: string) {
  return Review.safeParse(await drafts?.get(reviewKey(id))).data
}

/** All that can be read, the last kept first. */
export async function readReviews(drafts: Drafts | undefined): Promise<Review[]> {
  const keys = (await drafts?.list()) ?? []
  const ids = keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
  const read = await Promise.all(ids.map((id) => readReview(drafts, id)))
  return read
    .filter((review) => review !== undefined)
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
}

/** A review as a line of the inbox. */
export function reviewLine({ article, items, ...review }: Review): ReviewLine {
  const count = (state: Review['items'][number]['state']) =>
    items.filter((item) => item.state === state).length
  return {
    id: review.id,
    title: article.title,
    outlet: article.outlet,
    ...(review.articleId === undefined ? {} : { articleId: review.articleId }),
    startedAt: review.startedAt,
    at: review.at,
    extracted: review.extracted,
    waiting: count('waiting'),
    accepted: count('accepted'),
    rejected: count('rejected'),
  }
}
