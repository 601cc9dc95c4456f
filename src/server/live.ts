/** The records as they are now: read once, then kept up with the log. */
import type { Change } from '#src/contract/changes.ts'
import { LogTrouble } from './changeLog.ts'
import type { ChangeLog, DamagedEntry, Loss } from './changeLog.ts'
import { datasetOf, readRecords } from './dataset.ts'
import type { Dataset } from './dataset.ts'
import type { Store } from './store.ts'

export interface Live {
  /** The records of now. Rejects where they can't be read; the next call tries again. */
  dataset(): Promise<Dataset>
  /** The log; undefined where records can't be changed: there is none, or its storage is denied. */
  log(): ChangeLog | undefined
  /** Entries of the log that could not be read. */
  damaged(): readonly DamagedEntry[]
  /** Undefined where the log was as it had been left. */
  loss(): Loss | undefined
  /** Forgets all changes; the records are as shipped again. */
  erase(): Promise<void>
}

/** Reads a store and follows its log; calls back after each change. */
export function createLive(store: Store, onChanged: () => void = () => {}): Live {
  let loading: Promise<Dataset> | undefined
  let damaged: readonly DamagedEntry[] = []
  let loss: Loss | undefined
  let writable = store.log !== undefined
  let following = false
  const follow = (changes: readonly Change[]) => {
    // One after the other: each stands on the one before.
    loading = loading?.then(async (held) => {
      const { createApplied, withChanges } = await import('#src/domain/changes/applied.ts')
      const applied = withChanges(held.applied ?? createApplied(held.records), changes)
      return datasetOf(applied.records, applied, held)
    })
    onChanged()
  }
  const startAnew = () => {
    loading = undefined
    damaged = []
    loss = undefined
    onChanged()
  }
  async function load(): Promise<Dataset> {
    const reading = readRecords(store)
    if (!store.log) return datasetOf(await reading)
    try {
      const [base, read] = await Promise.all([reading, store.log.read()])
      damaged = read.damaged
      loss = read.loss
      if (read.changes.length === 0) return datasetOf(base)
      const { applyChanges } = await import('#src/domain/changes/applied.ts')
      const applied = applyChanges(base, read.changes)
      return datasetOf(applied.records, applied)
    } catch (error) {
      // A browser that keeps nothing still shows what is shipped.
      if (!(error instanceof LogTrouble) || error.kind !== 'denied') throw error
      writable = false
      return datasetOf(await reading)
    }
  }
  const dataset = () => {
    loading ??= load().then(
      (first) => {
        if (writable && !following) {
          following = true
          store.log?.onAppend(follow)
          store.log?.onErase(startAnew)
        }
        return first
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  return {
    dataset,
    log: () => (writable ? store.log : undefined),
    damaged: () => damaged,
    loss: () => loss,
    async erase() {
      await store.log?.erase()
      startAnew()
    },
  }
}
