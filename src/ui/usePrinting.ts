import { useSyncExternalStore } from 'react'

let printing = false
const listeners = new Set<() => void>()

function set(to: boolean) {
  printing = to
  for (const tell of listeners) tell()
}
const begin = () => set(true)
const end = () => set(false)

function subscribe(changed: () => void) {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
  }
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
    if (listeners.size > 0) return
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

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Puts the page on paper once all that is drawn for paper alone is there: what a page draws while
 * it is already printing may come too late.
 */
export async function printPage() {
  begin()
  await nextFrame()
  await nextFrame()
  try {
    window.print()
  } finally {
    end()
  }
}
