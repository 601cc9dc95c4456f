/** Unfinished reviews as they stand among the drafts. */
import { Review } from '#src/contract/reviews.ts'
import type { ReviewLine } from '#src/contract/reviews.ts'
import { Draft } from '#src/contract/writes.ts'
import type { Drafts } from './drafts.ts'
import { Refusal } from './problems.ts'

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

/** Keeps a review. */
export async function putReview(drafts: Drafts, review: Review): Promise<void> {
  // Through JSON, where what is undefined has no key.
  const { value } = Draft.parse({ value: JSON.parse(JSON.stringify(review)) })
  await drafts.set(reviewKey(review.id), value)
}

/**
 * Throws a refusal where the review is not the one that was kept at `was`: another tab has kept it,
 * saved it or let it go.
 */
export async function checkNewest(
  drafts: Drafts | undefined,
  id: string,
  was: string | undefined,
): Promise<void> {
  if (was === undefined) return
  const kept = await readReview(drafts, id)
  if (kept?.at !== was) throw new Refusal('stale', `The review ${id} was changed elsewhere`)
}
