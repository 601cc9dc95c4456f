/**
 * The review that was saved last, kept beside its change: taking that change back brings the review
 * back, doing it again lets it go again. One is enough: only the newest change is taken back.
 */
import type { Change } from '#src/contract/changes.ts'
import type { Review } from '#src/contract/reviews.ts'
import type { Drafts } from './drafts.ts'
import { draftOf, putReview, reviewIn, reviewKey } from './reviews.ts'

const KEY = 'saved-review'
const BEFORE = 'saved-review-before'
const LEFT = 'saved-review-left'

/** Keeps what was reviewed, with the change that its saving made and what is left of it. */
export async function rememberSaved(
  drafts: Drafts,
  changeId: string,
  before: Review,
  left: Review | undefined,
): Promise<void> {
  await drafts.remove(KEY)
  await drafts.set(BEFORE, draftOf(before))
  await (left ? drafts.set(LEFT, draftOf(left)) : drafts.remove(LEFT))
  await drafts.set(KEY, changeId)
}

/** The change that one in a row of undoing and redoing goes back to, and whether that now stands. */
function rootOf(change: Change, changes: readonly Change[]): { id: string; stands: boolean } {
  let root = change
  // The change itself was just taken back.
  let stands = false
  while (root.undoes !== undefined) {
    const { undoes } = root
    const before = changes.find(({ id }) => id === undoes)
    if (!before) break
    root = before
    stands = !stands
  }
  return { id: root.id, stands }
}

/**
 * Brings the review of a change back that was just taken back, or lets it go where that was done
 * again. One that someone has gone on with since is left as it is.
 */
export async function followUndo(
  drafts: Drafts,
  change: Change,
  changes: readonly Change[],
): Promise<void> {
  const { id, stands } = rootOf(change, changes)
  if ((await drafts.get(KEY)) !== id) return
  const before = reviewIn(await drafts.get(BEFORE))
  if (!before) return
  const left = reviewIn(await drafts.get(LEFT))
  const [now, then] = stands ? [before, left] : [left, before]
  const key = reviewKey(before.id)
  const kept = reviewIn(await drafts.get(key))
  if (kept?.at !== now?.at) return
  await (then ? putReview(drafts, then) : drafts.remove(key))
}
