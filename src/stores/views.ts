/** Saved views: a name for an address, kept in this browser. */
import { create } from 'zustand'
import { onOtherTab, readEntry, writeEntry } from './storage.ts'

export interface SavedView {
  id: string
  name: string
  /** Path and canonical query inside the app, without its base: `/statements?group=religious`. */
  address: string
  /** ISO 8601 instant. */
  savedAt: string
}

const ENTRY = 'views'

function checkView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, address, savedAt } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof address === 'string' &&
    address.startsWith('/') &&
    !address.startsWith('//') &&
    typeof savedAt === 'string'
  )
}

/** Saved views, where that is what this is. */
export function checkViews(value: unknown): SavedView[] | undefined {
  return Array.isArray(value) && value.every(checkView) ? value : undefined
}

const kept = () => ({ views: readEntry(ENTRY, checkViews) ?? [] })

/** Read when they are wanted first; they follow the other tabs from then on. */
export const useViews = create<{ views: SavedView[] }>(kept)
onOtherTab(ENTRY, () => useViews.setState(kept()))

function keep(views: SavedView[]) {
  useViews.setState({ views })
  writeEntry(ENTRY, views)
}

/** Saves an address under a name, newest first; a view of the same name is replaced. */
export function saveView(name: string, address: string): SavedView {
  const view = { id: crypto.randomUUID(), name, address, savedAt: new Date().toISOString() }
  keep([view, ...useViews.getState().views.filter((other) => other.name !== name)])
  return view
}

/** Takes a view away; gives the function that puts it back where it was. */
export function deleteView(id: string): () => void {
  const { views } = useViews.getState()
  const at = views.findIndex((view) => view.id === id)
  const view = views[at]
  if (!view) return () => {}
  keep(views.filter((other) => other.id !== id))
  return () => {
    const now = useViews.getState().views
    if (!now.some((other) => other.id === id)) keep(now.toSpliced(at, 0, view))
  }
}

/** Adds views of a backup behind those that are here. */
export function addViews(views: readonly SavedView[]) {
  if (views.length > 0) keep([...useViews.getState().views, ...views])
}

/** Forgets the views of this page; the entry itself is removed by `eraseEntries`. */
export function forgetViews() {
  useViews.setState({ views: [] })
}
