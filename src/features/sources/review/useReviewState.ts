import { useCallback, useEffect, useRef, useState } from 'react'
import type { Review } from '#src/contract/reviews.ts'
import { begin, reviewed } from '#src/domain/review/reviewing.ts'
import type { ReviewAction, Reviewing } from '#src/domain/review/reviewing.ts'

/** After these the item that is looked at takes the focus: what had it may be gone. */
const focusing: ReadonlySet<ReviewAction['do']> = new Set([
  'go',
  'accept',
  'reject',
  'wait',
  'add',
  'split',
  'undo',
  'redo',
])

/**
 * The state of a review, and what sends actions to it. `told` hears of each with the state before
 * and after; `focus` is raised whenever the selected item is to take the focus.
 */
export function useReviewState(
  review: Review,
  told: (action: ReviewAction, before: Reviewing, after: Reviewing) => void,
) {
  const [state, setState] = useState(() => begin(review))
  const [focus, setFocus] = useState(0)
  const latest = useRef(state)
  const hear = useRef(told)
  useEffect(() => {
    hear.current = told
  })
  const dispatch = useCallback((action: ReviewAction) => {
    const before = latest.current
    const after = reviewed(before, action)
    latest.current = after
    setState(after)
    if (focusing.has(action.do)) setFocus((count) => count + 1)
    hear.current(action, before, after)
  }, [])
  return { state, dispatch, focus }
}
