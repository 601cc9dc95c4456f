/** Puts a saved view in the place of the one that was opened last in this tab, and reads it. */
import { OPENED_ENTRY, useOpenedView } from './openedView.ts'
import { checkOpening } from './seen.ts'
import type { Opening } from './seen.ts'
import { checkViews } from './views.ts'
import type { SavedView } from './views.ts'

export interface OpenedView {
  view: SavedView
  /** What had been seen of it before. */
  before: Opening
}

/** Keeps a view as the one that was opened last; undefined: none is shown any more. */
export function setOpenedView(view: OpenedView | undefined) {
  const opened = view ? JSON.stringify(view) : null
  useOpenedView.setState({ opened })
  try {
    if (opened === null) sessionStorage.removeItem(OPENED_ENTRY)
    else sessionStorage.setItem(OPENED_ENTRY, opened)
  } catch {
    // A tab that keeps nothing has it until it is loaded again.
  }
}

/** What was kept, where that is what this is. */
export function readOpenedView(text: string | null): OpenedView | undefined {
  let held: unknown
  try {
    held = JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
  if (typeof held !== 'object' || held === null) return undefined
  const { view: kept, before: earlier } = held as Record<string, unknown>
  const view = checkViews([kept])?.[0]
  const before = checkOpening(earlier)
  return view && before && { view, before }
}
