/** What was chosen last in the palette, kept in this browser. */
import { create } from 'zustand'
import type { Text2 } from '#src/contract/records.ts'
import { onOtherTab, readEntry, writeEntry } from './storage.ts'

export interface RecentEntry {
  /** What it is and which one: `stakeholder:dfc`, `view:timeline`, `action:theme`. */
  key: string
  /** Of a record that is not at hand before it is asked for: its name … */
  label?: Text2
  /** … and what stands beside it. */
  note?: Text2
}

const ENTRY = 'recent'
const KEPT = 8

function isText2(value: unknown): value is Text2 {
  if (typeof value !== 'object' || value === null) return false
  const { en, fr } = value as Record<string, unknown>
  const texts = [en, fr].filter((text) => typeof text === 'string' && text !== '')
  return [en, fr].every((text) => text === null || typeof text === 'string') && texts.length > 0
}

function checkEntry(value: unknown): value is RecentEntry {
  if (typeof value !== 'object' || value === null) return false
  const { key, label, note } = value as Record<string, unknown>
  return (
    typeof key === 'string' &&
    /^[a-z]+:[\w-]+$/.test(key) &&
    (label === undefined || isText2(label)) &&
    (note === undefined || isText2(note))
  )
}

/** What was chosen last, where that is what this is. */
export function checkRecent(value: unknown): RecentEntry[] | undefined {
  return Array.isArray(value) && value.every(checkEntry) ? value.slice(0, KEPT) : undefined
}

export const useRecent = create<{ recent: RecentEntry[] }>(() => ({ recent: [] }))

let loaded = false

/** Reads what was chosen before, once, and follows the other tabs from then on. */
export function loadRecent() {
  if (loaded) return
  loaded = true
  const read = () => useRecent.setState({ recent: readEntry(ENTRY, checkRecent) ?? [] })
  read()
  onOtherTab(ENTRY, read)
}

/** Puts a choice on top; the eight newest are kept. */
export function rememberChoice(entry: RecentEntry) {
  const others = useRecent.getState().recent.filter(({ key }) => key !== entry.key)
  const recent = [entry, ...others].slice(0, KEPT)
  useRecent.setState({ recent })
  writeEntry(ENTRY, recent)
}

/** Takes the choices of a backup over, where there are none here. */
export function fillRecent(recent: RecentEntry[]) {
  if (useRecent.getState().recent.length > 0 || recent.length === 0) return
  useRecent.setState({ recent })
  writeEntry(ENTRY, recent)
}

/** Forgets the choices of this page; the entry itself is removed by `eraseEntries`. */
export function forgetRecent() {
  useRecent.setState({ recent: [] })
}
