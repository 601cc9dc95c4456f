/** Log and drafts in memory, for component tests: jsdom has no IndexedDB. */
import { compareChanges } from '#src/contract/changes.ts'
import type { Change, Op } from '#src/contract/changes.ts'
import { StaleRevision } from '#src/server/changeLog.ts'
import type { ChangeLog } from '#src/server/changeLog.ts'
import type { Drafts } from '#src/server/drafts.ts'

const REPLICA = 'memory01'

/** A log of one writer; `earlier`: what stands in it at the start. */
export function memoryLog(earlier: readonly Change[] = []): ChangeLog {
  let changes: readonly Change[] = earlier
  const listeners = new Set<(changes: readonly Change[]) => void>()
  return {
    read: () => Promise.resolve({ changes: [...changes], damaged: [] }),
    append(draft, expected) {
      const lastOf = (id: string) =>
        changes.findLast(({ ops }) => ops.some(({ entityId }) => entityId === id))?.id
      const stale = expected
        .filter(({ entityId, changeId }) => lastOf(entityId) !== changeId)
        .map((each) => ({ ...each, changeId: lastOf(each.entityId) }))
      if (stale.length > 0) return Promise.reject(new StaleRevision(stale))
      const own = changes.filter(({ replica }) => replica === REPLICA).map(({ seq: at }) => at)
      const seq = Math.max(0, ...own) + 1
      const lamport = Math.max(0, ...changes.map((each) => each.lamport)) + 1
      const change = { ...draft, id: `${REPLICA}:${seq}`, replica: REPLICA, seq, lamport }
      changes = [...changes, change]
      for (const listener of listeners) listener([change])
      return Promise.resolve(change)
    },
    takeIn(foreign, draft) {
      const ids = new Set(changes.map(({ id }) => id))
      const fresh = foreign.filter(({ id }) => !ids.has(id))
      changes = [...changes, ...fresh].toSorted(compareChanges)
      if (fresh.length > 0) for (const listener of listeners) listener(changes)
      return draft ? this.append(draft, []) : Promise.resolve(undefined)
    },
    replica: () => Promise.resolve(REPLICA),
    onAppend(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    onErase: () => () => {},
    erase() {
      changes = []
      return Promise.resolve()
    },
  }
}

/** Drafts of one page. */
export function memoryDrafts(): Drafts {
  const kept = new Map<string, Op['before']>()
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set(key, value) {
      kept.set(key, value)
      return Promise.resolve()
    },
    setIf(key, value, may) {
      const set = may(kept.get(key))
      if (set) kept.set(key, value)
      return Promise.resolve(set)
    },
    list: () => Promise.resolve([...kept.keys()].toSorted()),
    remove(key) {
      kept.delete(key)
      return Promise.resolve()
    },
  }
}
