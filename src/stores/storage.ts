/**
 * The browser's localStorage at the border: what is read is checked, what can't be read is set
 * aside unchanged, and a browser that keeps nothing is told, not hidden.
 */
import { create } from 'zustand'

const PREFIX = 'parley:'
/** Where a damaged entry is kept until the person takes or discards it. */
const ASIDE = 'parley:set-aside:'

export type StorageTrouble =
  | { kind: 'denied' }
  | { kind: 'full' }
  | { kind: 'damaged'; entry: string; raw: string }

/** What went wrong with the browser's storage and has not been dismissed. */
export const useStorageTroubles = create<{ troubles: StorageTrouble[] }>(() => ({ troubles: [] }))

let deniedHeard = false

function tell(trouble: StorageTrouble) {
  // Who was told once that nothing is kept need not be told at every choice.
  if (trouble.kind === 'denied' && deniedHeard) return
  const { troubles } = useStorageTroubles.getState()
  const same = (other: StorageTrouble) =>
    other.kind === trouble.kind &&
    (other.kind !== 'damaged' || trouble.kind !== 'damaged' || other.entry === trouble.entry)
  if (!troubles.some(same)) useStorageTroubles.setState({ troubles: [...troubles, trouble] })
}

/** Takes a trouble from the list for this page; a damaged entry stays set aside. */
export function dismissTrouble(trouble: StorageTrouble) {
  if (trouble.kind === 'denied') deniedHeard = true
  useStorageTroubles.setState(({ troubles }) => ({
    troubles: troubles.filter((other) => other !== trouble),
  }))
}

/** Throws a damaged entry away that was set aside. */
export function discardEntry(trouble: StorageTrouble & { kind: 'damaged' }) {
  attempt(() => localStorage.removeItem(ASIDE + trouble.entry))
  dismissTrouble(trouble)
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

/**
 * Reads one entry. `check` gets the parsed JSON and gives the value or `undefined` where it is
 * damaged; such an entry moves aside. Gives `undefined` where there is none or none can be read.
 */
export function readEntry<T>(
  entry: string,
  check: (value: unknown) => T | undefined,
): T | undefined {
  let raw: string | null
  try {
    raw = localStorage.getItem(PREFIX + entry)
    const aside = localStorage.getItem(ASIDE + entry)
    if (aside !== null) tell({ kind: 'damaged', entry, raw: aside })
  } catch {
    tell({ kind: 'denied' })
    return undefined
  }
  if (raw === null) return undefined
  const value = attempt(() => check(JSON.parse(raw)))
  if (value !== undefined) return value
  attempt(() => {
    localStorage.setItem(ASIDE + entry, raw)
    localStorage.removeItem(PREFIX + entry)
  })
  tell({ kind: 'damaged', entry, raw })
  return undefined
}

/** Writes one entry as JSON; where it can't be, the person is told and the page goes on. */
export function writeEntry(entry: string, value: unknown) {
  try {
    localStorage.setItem(PREFIX + entry, JSON.stringify(value))
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    tell({ kind: full ? 'full' : 'denied' })
  }
}

/** Removes all that Parley keeps in localStorage. */
export function eraseEntries() {
  attempt(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key)
    }
  })
  useStorageTroubles.setState({ troubles: [] })
}

/** Calls back when another tab changes an entry. Gives the function that stops it. */
export function onOtherTab(entry: string, changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === PREFIX + entry || event.key === null) changed()
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}
