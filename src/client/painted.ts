/** When the page has shown that it took a press. */

/** What a person does that the page has to show. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown', 'click', 'input']
/** No frame comes to a page out of sight: nothing waits for one longer than that, in milliseconds. */
const LONGEST = 250

let paint: Promise<void> | undefined

/** From the start of a press until after the next frame. */
function owe() {
  paint ??= new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(late)
      paint = undefined
      resolve()
    }
    const late = setTimeout(done, LONGEST)
    // A task of its own, since what a frame calls runs before it is painted.
    requestAnimationFrame(() => setTimeout(done))
  })
}

/** Hears of every press from now on. */
export function watchPresses(page: Window) {
  for (const press of PRESSES) page.addEventListener(press, owe, { capture: true, passive: true })
}

/**
 * Resolves once what the last press changed has been painted; undefined where nothing was pressed.
 * The stand-in answers in the page itself, often within the frame of the press, and on an old
 * phone the answer and its table would keep a person waiting for a sign that the press was taken.
 */
export const painted = () => paint
