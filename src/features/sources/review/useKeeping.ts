import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiError } from '#src/client/apiError.ts'
import { refreshReviews } from '#src/client/queries.ts'
import { keepReview, readReview } from '#src/client/reviews.ts'
import type { ProblemCode } from '#src/contract/problem.ts'
import { Review } from '#src/contract/reviews.ts'
import { beforeLeaving } from '#src/stores/leaving.ts'
import { leaveBehind, takeLeft } from '#src/stores/leftBehind.ts'

/** Milliseconds of rest after which what was done is kept. */
const REST = 200

/** Whether what was done is kept: `stale`, another tab has kept the review since. */
export type Keeping = 'kept' | 'keeping' | 'stale' | ProblemCode

const leftKey = (id: string) => `review:${id}`

/** What a page that went had not kept of a review; undefined where it was kept elsewhere since. */
export function leftOfPage(kept: Review): Review | undefined {
  const { data } = Review.safeParse(takeLeft(leftKey(kept.id)))
  return data?.id === kept.id && data.at === kept.at ? data : undefined
}

const later = (than: string) => new Date(Math.max(Date.now(), Date.parse(than) + 1)).toISOString()

/**
 * Keeps a review as it changes: after a moment’s rest, when the page is hidden, and when it is left.
 * One write at a time, the last one wins; nothing that another tab has kept is overwritten. `before`:
 * the review as it was kept when it was opened.
 */
export function useKeeping(review: Review, before: Review) {
  const queries = useQueryClient()
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const state = useRef({
    latest: review,
    kept: before,
    at: before.at,
    done: false,
    stale: false,
    last: Promise.resolve(),
  })
  const act = useRef({
    async write() {
      const { current } = state
      if (current.done || current.stale || current.latest === current.kept) return
      const { latest, at } = current
      const now = later(at)
      try {
        await keepReview({ ...latest, at: now }, at)
        current.kept = latest
        current.at = now
        setKeeping(current.latest === latest ? 'kept' : 'keeping')
      } catch (error) {
        const code = error instanceof ApiError ? error.problem.code : 'failed'
        current.stale = code === 'stale'
        setKeeping(code)
      }
    },
    /** Keeps what is not yet kept; resolves when that is done, or could not be. */
    flush(): Promise<void> {
      const next = state.current.last.then(() => act.current.write())
      state.current.last = next
      return next
    },
    /** Whether another tab has kept it since; where nothing waits to be kept here. */
    async look() {
      const { current } = state
      if (current.done || current.stale) return
      await current.last
      try {
        if ((await readReview(review.id)).at === current.at) return
      } catch (error) {
        if (!(error instanceof ApiError) || error.problem.code !== 'not-found') return
      }
      if (current.done) return
      current.stale = true
      setKeeping('stale')
    },
  })
  useEffect(() => {
    const { current } = state
    current.latest = review
    if (current.done || current.stale || review === current.kept) return
    setKeeping('keeping')
    const timer = setTimeout(() => void act.current.flush(), REST)
    return () => clearTimeout(timer)
  }, [review])
  useEffect(() => {
    const { flush, look } = act.current
    const keep = () => void flush()
    const leave = () => {
      const { done, stale, latest, kept, at } = state.current
      if (!done && !stale && latest !== kept) leaveBehind(leftKey(latest.id), { ...latest, at })
      keep()
    }
    const back = () => void flush().then(look)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('focus', back)
    const stop = beforeLeaving(async () => {
      await flush()
      return state.current.done || state.current.latest === state.current.kept
    })
    return () => {
      stop()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('focus', back)
      void flush().then(() => refreshReviews(queries))
    }
  }, [queries])
  return {
    keeping,
    flush: () => act.current.flush(),
    /** When it was kept last. */
    keptAt: () => state.current.at,
    /** It was saved: nothing more is kept of it, or of what was `left` goes on from there. */
    saved(left: Review | undefined) {
      const { current } = state
      if (!left) current.done = true
      else Object.assign(current, { kept: left, latest: left, at: left.at })
    },
  }
}
