/** What a review comes to: records, as one change; and which of its words are recorded already. */
import type { ProblemPlace } from '#src/contract/problem.ts'
import type { Repeat, Repeats, SavedReview } from '#src/contract/recording.ts'
import type { Review } from '#src/contract/reviews.ts'
import { reviewFaults } from '#src/domain/review/faults.ts'
import { leftOf, recordingOf } from '#src/domain/review/recording.ts'
import { repeatsOf } from '#src/domain/review/repeats.ts'
import { textHashOf } from '#src/domain/sha256.ts'
import type { Dataset } from '../dataset.ts'
import { freeIds } from '../freeIds.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import { checkNewest, putReview, reviewKey } from '../reviews.ts'
import type { RouteContext } from '../routeContext.ts'
import { rememberSaved } from '../savedReview.ts'
import { appliedOf, keep } from './changes.ts'

/** Places of a review that can't become records. */
function placesOf(review: Review, { lookup, records }: Dataset): ProblemPlace[] {
  const faults = reviewFaults(review, {
    isArticle: (id) => lookup.article(id) !== undefined,
    isStakeholder: (id) => lookup.stakeholder(id) !== undefined,
    isTopic: (id) => lookup.topic(id) !== undefined,
  }).map((fault): ProblemPlace => {
    const place = 'id' in fault ? fault.id : 'key' in fault ? fault.key : ''
    return { path: [fault.at, place, fault.is].filter(Boolean).join('.'), message: fault.is }
  })
  const misplaced = review.items
    .filter(({ state, spans }) => {
      const stand = spans.every(({ start, end, exact }) => review.text.slice(start, end) === exact)
      return state === 'accepted' && !stand
    })
    .map(({ id }) => ({ path: `item.${id}.spans`, message: 'the text holds other words there' }))
  const held = records.articles.find(({ id }) => id === review.articleId)?.text
  const other =
    held === undefined || held === review.text
      ? []
      : [{ path: 'text', message: 'another text of this article is held' }]
  return [...faults, ...misplaced, ...other]
}

/** Makes records of what was accepted. Throws where any of it can't be kept; then all stays. */
export async function saveReview(
  { id, body }: Asked<'saveReview'>,
  context: RouteContext,
): Promise<SavedReview> {
  const { dataset, drafts, live } = context
  const { review, was, waiting, by, why } = body
  await checkNewest(drafts, id, was)
  const errors = placesOf(review, dataset)
  if (errors.length > 0) throw new Refusal('bad-request', 'Some items can not be saved', errors)
  const { lookup, records } = dataset
  const article = review.articleId === undefined ? undefined : lookup.article(review.articleId)
  const free = freeIds(dataset, live)
  const recording = recordingOf(review, {
    article,
    standing: article
      ? records.statements.filter(({ appearances }) =>
          appearances.some(({ articleId }) => articleId === article.id),
        )
      : [],
    statement: lookup.statement,
    freeArticleId: () => free.next('article'),
    freeStatementId: () => free.next('statement'),
    freeStakeholderId: free.ofName,
    today: context.now().slice(0, 10),
    hashOf: textHashOf,
  })
  const { ops, touched, named, ...made } = recording
  const { revisions } = appliedOf(dataset)
  const expected = touched.map((each) => ({
    ...each,
    changeId: revisions(each.entity, each.entityId),
  }))
  const about = why === undefined ? { by } : { by, why }
  const written =
    ops.length === 0
      ? { version: dataset.version }
      : await keep({ at: context.now(), ...about, ops }, expected, context)
  const left = { ...leftOf(review, recording), at: context.now() }
  const isLeft = waiting === 'keep' && left.items.length > 0
  if ('change' in written && drafts) {
    const before = { ...review, at: was ?? review.at }
    // Where it can't be kept the change is saved all the same; undoing it brings no review back.
    await rememberSaved(drafts, written.change.id, before, isLeft ? left : undefined).catch(
      () => undefined,
    )
  }
  await leave(left, isLeft, context)
  return {
    ...made,
    stakeholderIds: [...named.values()],
    ...written,
    ...(isLeft ? { left } : {}),
  }
}

/** Keeps what is left of a saved review, or lets it go. */
async function leave(left: Review, isLeft: boolean, { drafts }: RouteContext): Promise<void> {
  const done = isLeft ? drafts && putReview(drafts, left) : drafts?.remove(reviewKey(left.id))
  // What was saved is saved; a review that can't be let go shows in the inbox, to be discarded.
  await done?.catch(() => undefined)
}

/** For each of the words asked about, the recorded statement that they likely repeat. */
export function findRepeats({ body }: Asked<'findRepeats'>, { dataset }: RouteContext): Repeats {
  const { records, lookup, version } = dataset
  const items = repeatsOf(body.items, records.statements).map(({ key, statement }): Repeat => {
    const { appearances, speakerId } = statement
    const outlets = appearances.flatMap(({ articleId }) => lookup.article(articleId)?.outlet ?? [])
    return {
      key,
      statement,
      speaker: lookup.stakeholder(speakerId)?.name ?? { en: speakerId, fr: null },
      outlets: [...new Set(outlets)],
      inArticle: appearances.some(({ articleId }) => articleId === body.articleId),
    }
  })
  return { items, version }
}
