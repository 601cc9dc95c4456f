import { useCallback, useSyncExternalStore } from 'react'

/** What each query last said of the screen. */
const onScreen = new Map<string, boolean>()

/** Paper is narrow, but the view goes on paper as it stands on the screen. */
function matches(query: string): boolean {
  const known = onScreen.get(query)
  if (known !== undefined && window.matchMedia('print').matches) return known
  const now = window.matchMedia(query).matches
  onScreen.set(query, now)
  return now
}

/** Whether a media query matches the screen now; follows it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matches(query))
}

/** Below this width the panel and the facets are dialogs and the tabs stand at the foot. */
export const NARROW = '(width < 900px)'

/** Phones, and windows too low for bars that stay. */
export const SMALL = '(width < 900px), (height < 600px)'
