/** The copy of the app on this device, and a newer version that waits. Lives as long as the page. */
import { create } from 'zustand'
import type { HeldCopy } from '#src/contract/offline.ts'

export interface Offline {
  /** `ready`: a newer version waits; `elsewhere`: another tab has taken it. */
  update?: 'ready' | 'elsewhere' | undefined
  /** Absent: not known yet; null: nothing is held, for the browser or the host has no worker. */
  copy?: HeldCopy | null
}

export const useOffline = create<Offline>(() => ({}))
