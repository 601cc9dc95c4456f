/** The word that records have changed, from this tab or another. */

const listeners = new Set<() => void>()

/** Tells all who listen. */
export function tellChanged() {
  for (const listener of listeners) listener()
}

/** Calls back at every change. Gives the function that stops it. */
export function onChanged(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
