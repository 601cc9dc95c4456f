import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

const KEY = 'parleyScroll'
/** Milliseconds. */
const PAUSE = 100

function remembered(): number {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null) return 0
  const top = (state as Record<string, unknown>)[KEY]
  return typeof top === 'number' ? top : 0
}

/**
 * Keeps the scroll place with the history entry: another list starts at the top, back and forward
 * find the place again. It is written past the router, which need not hear of it.
 */
export function useScrollMemory(
  scroller: RefObject<HTMLDivElement | null>,
  listKey: string,
  ready: boolean,
) {
  const shown = useRef<string>(undefined)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || !ready || shown.current === listKey) return
    shown.current = listKey
    box.scrollTop = remembered()
  }, [scroller, listKey, ready])
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      const state = { ...window.history.state, [KEY]: box.scrollTop }
      History.prototype.replaceState.call(window.history, state, '')
    }
    // Keys held down end a scroll at every step: one write for all of them.
    const writeSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(write, PAUSE)
    }
    box.addEventListener('scrollend', writeSoon)
    return () => {
      clearTimeout(timer)
      box.removeEventListener('scrollend', writeSoon)
    }
  }, [scroller])
}
