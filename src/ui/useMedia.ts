import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query matches now; follows it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Below this width the panel and the facets are dialogs and the tabs stand at the foot. */
export const NARROW = '(width < 900px)'

/** Phones, and windows too low for bars that stay. */
export const SMALL = '(width < 900px), (height < 600px)'
