/** Unfinished reviews as they stand among the drafts. */
import { Review } from '#src/contract/reviews.ts'
import type { ReviewLine } from '#src/contract/reviews.ts'
import { Draft } from '#src/contract/writes.ts'
import type { Drafts } from './drafts.ts'
import { Refusal } from './problems.ts'

export interface Waiting {
  byArticle: Map<string, { reviewId: string; proposals: number }>
  proposals: number
}

const PREFIX = 'review:'

/** Where a review is kept. */
export const reviewKey = (id: string) => `${PREFIX}${id}`

/** The review of an id; undefined where there is none, or none that this version reads. */
export async function readReview(drafts: Drafts | undefined, id: string) {
  return reviewIn(await drafts?.get(reviewKey(id)))
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

/** As it is kept: through JSON, where what is undefined has no key. */
export const draftOf = (review: Review) =>
  Draft.parse({ value: JSON.parse(JSON.stringify(review)) }).value

const stale = (id: string) => new Refusal('stale', `The review ${id} was changed elsewhere`)

/** The review that stands among the drafts; undefined where none can be read. */
export const reviewIn = (kept: unknown) => Review.safeParse(kept).data

/** Keeps a review. */
export async function putReview(drafts: Drafts, review: Review): Promise<void> {
  await drafts.set(reviewKey(review.id), draftOf(review))
}

/** Keeps a review that was kept at `was`; throws a refusal, and keeps nothing, where it is stale. */
export async function putNewest(drafts: Drafts, review: Review, was: string): Promise<void> {
  const may = (kept: unknown) => reviewIn(kept)?.at === was
  const set = await drafts.setIf(reviewKey(review.id), draftOf(review), may)
  if (!set) throw stale(review.id)
}

/**
 * How many proposals wait in each article of the records, by article id, with the review that was
 * kept last; and how many wait in all, in articles still to be added too.
 */
export async function waitingIn(drafts: Drafts | undefined): Promise<Waiting> {
  // What can't be read is told where reviews are listed; the articles are there all the same.
  const lines = (await readReviews(drafts).catch(() => [])).map(reviewLine)
  const waiting: Waiting = { byArticle: new Map(), proposals: 0 }
  for (const line of lines) {
    waiting.proposals += line.waiting
    const { articleId } = line
    if (articleId === undefined || line.waiting === 0) continue
    const known = waiting.byArticle.get(articleId)
    waiting.byArticle.set(articleId, {
      reviewId: known?.reviewId ?? line.id,
      proposals: (known?.proposals ?? 0) + line.waiting,
    })
  }
  return waiting
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
  if ((await readReview(drafts, id))?.at !== was) throw stale(id)
}
