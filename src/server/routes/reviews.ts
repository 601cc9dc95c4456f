/** Unfinished reviews: the inbox, and each of them kept until it is saved or discarded. */
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import { putNewest, putReview, readReview, readReviews, reviewKey, reviewLine } from '../reviews.ts'
import type { RouteContext } from '../routeContext.ts'

/** The inbox. Where nothing can be kept it is empty. */
export async function listReviews(_: Asked<'listReviews'>, { drafts }: RouteContext) {
  return { items: (await readReviews(drafts)).map(reviewLine) }
}

/** One review, whole. Throws where there is none. */
export async function getReview({ id }: Asked<'getReview'>, { drafts }: RouteContext) {
  const review = await readReview(drafts, id)
  if (!review) throw new Refusal('not-found', `There is no review ${id}`)
  return { review }
}

/** The drafts. Throws a refusal where nothing can be kept. */
function draftsOf({ drafts }: RouteContext) {
  if (!drafts) throw new Refusal('read-only', 'This browser lets nothing be kept')
  return drafts
}

/** Keeps a review as it is now; answered when it would survive a crash. Throws where it is stale. */
export async function keepReview({ id, body }: Asked<'keepReview'>, context: RouteContext) {
  const drafts = draftsOf(context)
  if (body.id !== id) {
    const message = `is not ${id}, which the address names`
    throw new Refusal('bad-request', 'The review has another id', [{ path: 'id', message }])
  }
  const { was, ...review } = body
  await (was === undefined ? putReview(drafts, review) : putNewest(drafts, review, was))
  return { id }
}

/** Lets a review go; one that is gone already is no fault. */
export async function discardReview({ id }: Asked<'discardReview'>, context: RouteContext) {
  await draftsOf(context).remove(reviewKey(id))
  return { id }
}
