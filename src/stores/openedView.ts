/**
 * The saved view that was opened last in this tab, and what had been seen of it before: so that its
 * news stay at hand while they are read, over a reload too. Held as the text that is kept: the first
 * view of the app has only to know whether there is one.
 */
import { create } from 'zustand'

export const OPENED_ENTRY = 'parley:opened'

function kept(): string | null {
  try {
    return sessionStorage.getItem(OPENED_ENTRY)
  } catch {
    return null
  }
}

export const useOpenedView = create<{ opened: string | null }>(() => ({ opened: kept() }))
