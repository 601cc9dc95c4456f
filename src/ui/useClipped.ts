import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/**
 * Whether a part of the page has no room of its own, being there for screen readers alone, as the
 * heads of tables are where a row reads from top to bottom: Tab must not stop in it then.
 */
export function useClipped(part: RefObject<HTMLElement | null>): boolean {
  const [clipped, setClipped] = useState(false)
  useEffect(() => {
    const { current } = part
    if (!current) return
    const observer = new ResizeObserver(() => setClipped(current.offsetWidth === 1))
    observer.observe(current)
    return () => observer.disconnect()
  }, [part])
  return clipped
}
