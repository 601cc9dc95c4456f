import { useSyncExternalStore } from 'react'

let printing = false
const listeners = new Set<() => void>()

function set(to: boolean) {
  printing = to
  for (const tell of listeners) tell()
}
/** From when the page is drawn for paper, and until when. */
export const beginPaper = () => set(true)
export const endPaper = () => set(false)

function subscribe(changed: () => void) {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', beginPaper)
    window.addEventListener('afterprint', endPaper)
  }
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
    if (listeners.size > 0) return
    window.removeEventListener('beforeprint', beginPaper)
    window.removeEventListener('afterprint', endPaper)
  }
}

/**
 * Whether the page is being put on paper. Known before its pages are counted, unlike what media
 * queries tell.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing)
}
