/**
 * The saved view that was opened last in this tab, and what had been seen of it before: so that its
 * news stay at hand while they are read, over a reload too.
 */
import { create } from 'zustand'
import type { Opening } from './seen.ts'
import type { SavedView } from './views.ts'

export interface OpenedView {
  view: SavedView
  before: Opening
}

const ENTRY = 'parley:opened'

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    // A tab that keeps nothing has the view until it is loaded again.
    return undefined
  }
}

/** Held as it was written, unchecked: the part that shows it checks it. */
export const useOpenedView = create<{ opened: unknown }>(() => ({
  opened: attempt(() => JSON.parse(sessionStorage.getItem(ENTRY) ?? 'null') as unknown),
}))

/** Puts a view in the place of the last one; undefined: none is shown any more. */
export function setOpenedView(opened: OpenedView | undefined) {
  useOpenedView.setState({ opened })
  attempt(() => {
    if (opened) sessionStorage.setItem(ENTRY, JSON.stringify(opened))
    else sessionStorage.removeItem(ENTRY)
  })
}
