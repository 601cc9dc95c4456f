import { useLayoutEffect, useState } from 'react'
import { usePrinting } from './usePrinting.ts'

/** What a page of A4 leaves between its margins, in pixels of CSS. */
const PAPER = 717

/** Follows the width of an element, in pixels; 0 while there is none. On paper no wider than it. */
export function useWidth() {
  const [element, ref] = useState<HTMLDivElement | null>(null)
  const [width, setWidth] = useState(0)
  const printing = usePrinting()
  useLayoutEffect(() => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [element])
  return { ref, width: printing ? Math.min(width, PAPER) : width }
}
