import { beginPaper, endPaper } from './usePrinting.ts'

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
  beginPaper()
  await nextFrame()
  await nextFrame()
  try {
    const done = paperDone()
    window.print()
    await done
  } finally {
    endPaper()
  }
}
