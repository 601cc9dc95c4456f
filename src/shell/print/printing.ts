/** Asking for a view on paper, from wherever it is asked. */

let ways: (() => void)[] = []

/** Takes over what printing means on the view that is shown; gives the way to hand it back. */
export function onAskToPrint(print: () => void): () => void {
  ways = [...ways, print]
  return () => {
    ways = ways.filter((way) => way !== print)
  }
}

/** Prints the view, whole. */
export function askToPrint() {
  ways.at(-1)?.()
}

/**
 * Tells when the browser may be about to print without asking Parley first: on the way to its menu
 * pointer and focus leave the page. Gives the way to be told no more.
 */
export function onWayToMenu(tell: () => void): () => void {
  const page = document.documentElement
  page.addEventListener('mouseleave', tell)
  window.addEventListener('blur', tell)
  window.addEventListener('beforeprint', tell)
  return () => {
    page.removeEventListener('mouseleave', tell)
    window.removeEventListener('blur', tell)
    window.removeEventListener('beforeprint', tell)
  }
}
