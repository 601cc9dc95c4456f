import type { Op } from '#src/contract/changes.ts'

/** What a person has begun and not saved. All throw `LogTrouble` where the storage refuses. */
export interface Drafts {
  /** What stands there, unchecked; `undefined` where nothing does. */
  get(key: string): Promise<unknown>
  /** Resolves when it would survive a crash. */
  set(key: string, value: Op['before']): Promise<void>
  /**
   * The same, only where `may` says so of what stands there: both in one transaction, so that no
   * other tab comes between. Resolves to whether it was set.
   */
  setIf(key: string, value: Op['before'], may: (kept: unknown) => boolean): Promise<boolean>
  remove(key: string): Promise<void>
  /** All keys, in order. */
  list(): Promise<string[]>
}
