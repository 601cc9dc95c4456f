/** What a person chose for this browser: language, theme, columns, name. */
import { create } from 'zustand'
import { onOtherTab, readEntry, writeEntry } from './storage.ts'

export type Theme = 'light' | 'dark'

/** An absent field means: not chosen, follow the browser. */
export interface Preferences {
  lang?: 'en' | 'fr'
  theme?: Theme
  /** Ids of the shown columns, in no order. */
  columns?: string[]
  /** The name that stands beside changes. */
  by?: string
  /** Single keys do nothing in a review. */
  reviewKeysOff?: boolean
}

const LONGEST_NAME = 200

const ENTRY = 'preferences'

/** Preferences, where that is what this is. */
export function checkPreferences(value: unknown): Preferences | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { lang, theme, columns, by, reviewKeysOff } = value as Record<string, unknown>
  const preferences: Preferences = {}
  if (lang !== undefined) {
    if (lang !== 'en' && lang !== 'fr') return undefined
    preferences.lang = lang
  }
  if (theme !== undefined) {
    if (theme !== 'light' && theme !== 'dark') return undefined
    preferences.theme = theme
  }
  if (columns !== undefined) {
    if (!Array.isArray(columns)) return undefined
    if (!columns.every((column): column is string => typeof column === 'string')) return undefined
    preferences.columns = columns
  }
  if (by !== undefined) {
    if (typeof by !== 'string' || by.length > LONGEST_NAME) return undefined
    preferences.by = by
  }
  if (reviewKeysOff !== undefined) {
    if (typeof reviewKeysOff !== 'boolean') return undefined
    preferences.reviewKeysOff = reviewKeysOff
  }
  return preferences
}

export const usePreferences = create<Preferences>(() => ({}))

/** Reads what was kept, once at the start, and follows the other tabs from then on. */
export function loadPreferences() {
  usePreferences.setState(readEntry(ENTRY, checkPreferences) ?? {}, true)
  onOtherTab(ENTRY, () => usePreferences.setState(readEntry(ENTRY, checkPreferences) ?? {}, true))
}

/** Changes some preferences and keeps them. */
export function setPreferences(change: Preferences) {
  usePreferences.setState(change)
  writeEntry(ENTRY, usePreferences.getState())
}

/** The name that stands beside changes; empty: someone. */
export function keptName(): string {
  return usePreferences.getState().by ?? ''
}

/** Back to what the browser says; the entry itself is removed by `eraseEntries`. */
export function forgetPreferences() {
  usePreferences.setState({}, true)
}
