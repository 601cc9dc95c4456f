import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Air between what has the focus and the foot. */
const AIR = 12

/** Keeps what gets the focus out from under a foot that sticks to the end of what scrolls. */
export function useFootRoom(foot: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let scroller = foot.current?.parentElement
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
      scroller = scroller.parentElement
    }
    if (!scroller || !foot.current) return
    const box = scroller
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0
      box.style.scrollPaddingBottom = `${Math.ceil(height) + AIR}px`
    })
    observer.observe(foot.current)
    return () => {
      observer.disconnect()
      box.style.scrollPaddingBottom = ''
    }
  }, [foot])
}
