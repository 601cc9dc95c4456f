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
