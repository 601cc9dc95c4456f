/** What stood in each saved view when it was opened last, kept in this browser. */
import { create } from 'zustand'
import type { Seen } from '#src/contract/viewNews.ts'
import { onOtherTab, readEntry, writeEntry } from './storage.ts'
import { useViews } from './views.ts'

/** What was seen at one opening. */
export interface Opening {
  /** ISO 8601 instant; only ever shown, for a device's clock may be wrong. */
  at: string
  /** Stands for `seen` where that is too long; made by chance. */
  stamp: string
  seen: Seen
}
type Openings = Readonly<Record<string, Opening>>

const ENTRY = 'seen'

function isOpening(value: unknown): value is Opening {
  if (typeof value !== 'object' || value === null) return false
  const { at, stamp, seen } = value as Record<string, unknown>
  return (
    typeof at === 'string' &&
    typeof stamp === 'string' &&
    typeof seen === 'object' &&
    seen !== null &&
    Object.values(seen).every((mark) => typeof mark === 'string')
  )
}

/** One opening, where that is what this is. */
export function checkOpening(value: unknown): Opening | undefined {
  return isOpening(value) ? value : undefined
}

/** Openings by view; one that can't be read counts as none: its view is counted from now on. */
function checkOpenings(value: unknown): Openings | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Opening] => isOpening(entry[1])),
  )
}

export const useSeen = create<{ openings: Openings }>(() => ({ openings: {} }))

const read = () => readEntry(ENTRY, checkOpenings) ?? {}
let loaded = false

/** Reads what was seen, once, and follows the other tabs from then on. */
export function loadSeen() {
  if (loaded) return
  loaded = true
  const follow = () => useSeen.setState({ openings: read() })
  // Of views that are no more; not sooner, for their deletion may be taken back.
  const views = new Set(useViews.getState().views.map(({ id }) => id))
  const held = Object.entries(read())
  const kept = held.filter(([id]) => views.has(id))
  if (kept.length < held.length) writeEntry(ENTRY, Object.fromEntries(kept))
  follow()
  onOtherTab(ENTRY, follow)
}

function keep(openings: Openings) {
  useSeen.setState({ openings })
  writeEntry(ENTRY, openings)
}

/** Keeps what stands in a view that is being opened. */
export function keepSeen(viewId: string, seen: Seen) {
  const opening = { at: new Date().toISOString(), stamp: crypto.randomUUID(), seen }
  // As they are now: another tab may have opened another view.
  keep({ ...read(), [viewId]: opening })
}

/** Takes openings of a backup over, where there are none here. */
export function addSeen(openings: Openings) {
  if (Object.keys(openings).length > 0) keep({ ...openings, ...read() })
}

/** Forgets what was seen in this page; the entry itself is removed by `eraseEntries`. */
export function forgetSeen() {
  useSeen.setState({ openings: {} })
}
