/** When to load what nobody has asked for yet. */

/** Milliseconds between the first drawing of a view and the first thing fetched ahead. */
export const REST = 3000

interface Line {
  saveData?: boolean
  effectiveType?: string
}

/** Whether the person, or a dear line or a very slow one, asks for few bytes. */
export function isSparing() {
  const line = (navigator as { connection?: Line }).connection
  return line?.saveData === true || line?.effectiveType?.includes('2g') === true
}

/** Waits until the page has nothing to do; Safari has no idle callback. */
export const atRest = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
    else setTimeout(resolve)
  })
