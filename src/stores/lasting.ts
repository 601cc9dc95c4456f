/** Whether the browser keeps what is stored here when space runs short. */
import { create } from 'zustand'
import { readEntry, writeEntry } from './storage.ts'

const ENTRY = 'asked-to-last'

/** Undefined: not known yet, or the browser has no such promise to give. */
export const useLasting = create<{ lasting: boolean | undefined }>(() => ({ lasting: undefined }))

/** Absent where the page isn't served safely, or in an old browser. */
const manager = () => navigator.storage as Partial<StorageManager> | undefined

const learn = async (ask: (() => Promise<boolean>) | undefined) => {
  const lasting = await ask?.().catch(() => undefined)
  useLasting.setState({ lasting })
}

/** Looks whether the browser has promised it. */
export const loadLasting = () => learn(manager()?.persisted?.bind(navigator.storage))

/** Asks the browser for the promise; it may ask the person, and it may refuse. */
export const askToLast = () => learn(manager()?.persist?.bind(navigator.storage))

/** Asks for it once in the life of this browser: nobody is pressed who said no. */
export function askToLastOnce() {
  if (readEntry(ENTRY, (value) => value === true || undefined)) return
  writeEntry(ENTRY, true)
  void askToLast()
}

/** Bytes that all of Parley takes up here, as the browser reckons; undefined where it doesn't. */
export async function bytesStored(): Promise<number | undefined> {
  const estimate = await manager()
    ?.estimate?.()
    .catch(() => undefined)
  return estimate?.usage
}
