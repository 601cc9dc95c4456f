import { useEffect, useState } from 'react'

/** Milliseconds after which a busy page counts as idle all the same. */
const PATIENCE = 1200

/** False at first, true once the page has drawn and rests: for what lies below the first screen. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const done = () => setIdle(true)
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(done, 300)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(done, { timeout: PATIENCE })
    return () => cancelIdleCallback(handle)
  }, [])
  return idle
}
