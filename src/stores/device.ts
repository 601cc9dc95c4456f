/** What of this browser stands in localStorage, for a backup. What is here is never overwritten. */
import { checkPreferences, setPreferences, usePreferences } from './preferences.ts'
import type { Preferences } from './preferences.ts'
import { checkRecent, fillRecent, loadRecent, useRecent } from './recent.ts'
import { addSeen, checkOpening, loadSeen, useSeen } from './seen.ts'
import { addViews, checkViews, useViews } from './views.ts'
import type { SavedView } from './views.ts'

/** All of it, as a backup holds it. */
export function deviceContent() {
  loadRecent()
  loadSeen()
  const { openings } = useSeen.getState()
  const views = useViews.getState().views.map((view) => ({ ...view, seen: openings[view.id] }))
  const plain = { preferences: usePreferences.getState(), views }
  return JSON.parse(JSON.stringify({ ...plain, recent: useRecent.getState().recent })) as {
    preferences: Record<string, never>
    views: never[]
    recent: never[]
  }
}

/** What of a backup would come: views that are not here, choices that were not made here. */
export interface ComingDevice {
  views: SavedView[]
  preferences: Preferences
}

/** Reads that part of a backup; what can't be read is left out. */
export function comingDevice(
  device: { preferences: unknown; views: unknown } | undefined,
): ComingDevice {
  const here = usePreferences.getState()
  const chosen = Object.entries(checkPreferences(device?.preferences) ?? {}).filter(
    ([key]) => here[key as keyof Preferences] === undefined,
  )
  const views = checkViews(device?.views) ?? []
  const known = useViews.getState().views
  const isNew = ({ id, name }: SavedView) => !known.some((v) => v.id === id || v.name === name)
  return { views: views.filter(isNew), preferences: Object.fromEntries(chosen) as Preferences }
}

/** Takes that part of a backup over. */
export function takeDevice(
  device: { preferences: unknown; views: unknown; recent: unknown } | undefined,
) {
  const { views, preferences } = comingDevice(device)
  addViews(views.map(({ id, name, address, savedAt }) => ({ id, name, address, savedAt })))
  loadSeen()
  addSeen(
    Object.fromEntries(
      views.flatMap((view: SavedView & { seen?: unknown }) => {
        const opening = checkOpening(view.seen)
        return opening ? [[view.id, opening]] : []
      }),
    ),
  )
  if (Object.keys(preferences).length > 0) setPreferences(preferences)
  loadRecent()
  fillRecent(checkRecent(device?.recent) ?? [])
}
