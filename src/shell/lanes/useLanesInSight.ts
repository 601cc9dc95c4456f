import { useCallback, useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { lanesWithin } from './laneHeights.ts'

/** With no more lanes than this all are in the document. */
const FEW = 30
/** Pixels beyond what is in sight. */
const MARGIN = 600

const scrollerOf = (element: HTMLElement | null) =>
  element?.closest<HTMLElement>('[data-view]') ?? undefined

/** Which of many lanes stand in the document, and bringing another one into sight. */
export function useLanesInSight(body: RefObject<HTMLElement | null>, tops: readonly number[]) {
  const count = tops.length - 1
  // No more than the window can hold, until it is known where they stand in it.
  const [range, setRange] = useState(() => lanesWithin(tops, 0, window.innerHeight))
  const printing = usePrinting()
  useLayoutEffect(() => {
    const scroller = scrollerOf(body.current)
    if (!scroller || count <= FEW) return
    const look = () => {
      if (!body.current) return
      const top = scroller.getBoundingClientRect().top - body.current.getBoundingClientRect().top
      const next = lanesWithin(tops, top - MARGIN, top + scroller.clientHeight + MARGIN)
      setRange((held) => (held.first === next.first && held.last === next.last ? held : next))
    }
    look()
    scroller.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(scroller)
    return () => {
      scroller.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [body, tops, count])
  const showLane = useCallback(
    (lane: number) => {
      const scroller = scrollerOf(body.current)
      if (!scroller || !body.current) return
      const box = scroller.getBoundingClientRect()
      const top = body.current.getBoundingClientRect().top + tops[lane]!
      const bottom = top + tops[lane + 1]! - tops[lane]!
      // The head of the axis stays at the top of the scroller.
      const head = 130
      if (top < box.top + head) scroller.scrollTop -= box.top + head - top
      else if (bottom > box.bottom) scroller.scrollTop += bottom - box.bottom + 8
    },
    [body, tops],
  )
  const all = count <= FEW || printing
  return {
    first: all ? 0 : Math.min(range.first, Math.max(0, count - 1)),
    last: all ? count - 1 : Math.min(range.last, count - 1),
    showLane,
  }
}
