import { useEffect, useRef, useState } from 'react'
import type { Known } from '#src/contract/extracting.ts'
import type { Extraction } from '#src/contract/proposals.ts'
import type { Review } from '#src/contract/reviews.ts'
import { extraction } from '../extraction.ts'

export type Extracting = 'idle' | 'running' | 'cancelled' | 'failed'

/** Has the extractor look through the text of a review that it has not looked through yet. */
export function useExtracting(
  review: Review,
  known: Known | undefined,
  onFound: (found: Extraction) => void,
) {
  const [state, setState] = useState<Extracting>('idle')
  const [attempt, setAttempt] = useState(0)
  const abort = useRef<AbortController>(null)
  const found = useRef(onFound)
  found.current = onFound
  const { text, extracted } = review
  const knows = useRef(known)
  knows.current ??= known
  const ready = known !== undefined
  useEffect(() => {
    if (extracted || !ready || !knows.current) return
    const controller = new AbortController()
    abort.current = controller
    setState('running')
    extraction(text, knows.current, controller.signal).then(
      (result) => {
        if (!controller.signal.aborted) {
          setState('idle')
          found.current(result)
        }
        return undefined
      },
      () => setState(controller.signal.aborted ? 'cancelled' : 'failed'),
    )
    return () => controller.abort()
  }, [text, extracted, ready, attempt])
  return {
    state,
    cancel: () => abort.current?.abort(),
    again: () => setAttempt(attempt + 1),
  }
}
