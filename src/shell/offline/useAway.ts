import { useSyncExternalStore } from 'react'

function follow(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the browser says that there is no connection. */
export const useAway = (): boolean => useSyncExternalStore(follow, () => !navigator.onLine)
