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
 * Resolves when the paper is done. Most browsers hold the page until then; where `print()` returns
 * at once, as on iOS, they may say so late or never, and the next press on the page tells.
 */
const paperDone = () =>
  new Promise<void>((resolve) => {
    const signs = ['afterprint', 'pointerdown', 'keydown'] as const
    const done = (event: Event) => {
      if (event instanceof KeyboardEvent && event.repeat) return
      for (const sign of signs) window.removeEventListener(sign, done)
      resolve()
    }
    for (const sign of signs) window.addEventListener(sign, done)
  })

/**
 * Puts the page on paper once all that is drawn for paper alone is there: what a page draws while
 * it is already printing may come too late. Resolves when the paper is done.
 */
export async function printPage() {
  begin()
  await nextFrame()
  await nextFrame()
  try {
    const done = paperDone()
    window.print()
    await done
  } finally {
    end()
  }
}
