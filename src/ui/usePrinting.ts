import { useSyncExternalStore } from 'react'

let printing = false

function subscribe(changed: () => void) {
  const set = (to: boolean) => () => {
    printing = to
    changed()
  }
  const begin = set(true)
  const end = set(false)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/**
 * Whether the page is being put on paper. Known before its pages are counted, unlike what media
 * queries tell.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing)
}
