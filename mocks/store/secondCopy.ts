/**
 * A second copy of the log, in files of its own: the browser's Cache Storage. Chromium takes a
 * database whose files don't read back after a crash as damaged and empties it, and with it the log.
 */
import * as z from 'zod/mini'
import { Replica } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import { cachesOf, copyName } from './hasSecondCopy.ts'
import { createLock } from './locks.ts'
import type { Locks } from './locks.ts'
import { readableOf } from './reader.ts'
import type { Copied } from './copied.ts'

/** Entries beside the one that holds all earlier ones; then they become one again. */
const MOST_ENTRIES = 200
/** Requests name the entries; nothing is ever asked of this host. */
const PLACE = 'https://second-copy.invalid/'

const Entry = z.object({ replica: Replica, changes: z.array(z.unknown()) })

/** Best effort: where the browser keeps no second copy, the first one stands alone. */
export interface SecondCopy {
  /** Adds changes. */
  add(added: Copied): Promise<void>
  /** Copies the whole of a log that isn't empty. */
  renew(whole: Copied): Promise<unknown>
  /** All that was copied; undefined: nothing was. */
  read(): Promise<Copied | undefined>
  /** Forgets it all. Throws what the browser says. */
  erase(): Promise<void>
}

const entryOf = (copied: Copied) =>
  new Response(JSON.stringify(copied), { headers: { 'content-type': 'application/json' } })
const WHOLE = `${PLACE}whole`

/** What the entries hold together, and which they are. */
async function readEntries(cache: Cache) {
  const changes = new Map<string, Change>()
  let replica: string | undefined
  const entries = await cache.keys()
  for (const each of entries) {
    const response = await cache.match(each)
    const entry = Entry.safeParse(await response?.json().catch(() => undefined))
    if (!entry.success) continue
    replica = entry.data.replica
    for (const change of readableOf(entry.data.changes)) changes.set(change.id, change)
  }
  return { replica, changes, entries }
}

/**
 * Puts all that is kept, and `more`, into one entry. Whichever moment it ends at, none is gone that
 * isn't in the one: only entries that were read are taken away.
 */
async function putWhole(cache: Cache, more?: Copied) {
  const { replica = more?.replica, changes, entries } = await readEntries(cache)
  if (replica === undefined) return
  const all = new Map(more?.changes.map((change) => [change.id, change]))
  for (const [id, change] of changes) all.set(id, change)
  await cache.put(WHOLE, entryOf({ replica, changes: [...all.values()] }))
  for (const each of entries) if (each.url !== WHOLE) await cache.delete(each)
}

export function createSecondCopy(databaseName: string, locks?: Locks): SecondCopy {
  const name = copyName(databaseName)
  // Whoever writes to the log waits for its copy only so long: the next may come meanwhile.
  const exclusive = createLock(name, locks)
  /** What the copy can't do is no reason to refuse a change. */
  const trying = async <T>(action: (storage: CacheStorage) => Promise<T>) => {
    const storage = cachesOf()
    if (!storage) return undefined
    try {
      return await action(storage)
    } catch {
      return undefined
    }
  }
  return {
    async add(added) {
      await trying((storage) =>
        exclusive(async () => {
          const cache = await storage.open(name)
          await cache.put(PLACE + encodeURIComponent(added.changes[0]!.id), entryOf(added))
          if ((await cache.keys()).length > MOST_ENTRIES) await putWhole(cache)
        }),
      )
    },
    renew: (whole) =>
      trying((storage) => exclusive(async () => putWhole(await storage.open(name), whole))),
    read: () =>
      trying(async (storage) => {
        if (!(await storage.has(name))) return undefined
        const { replica, changes } = await readEntries(await storage.open(name))
        return replica === undefined ? undefined : { replica, changes: [...changes.values()] }
      }),
    async erase() {
      await cachesOf()?.delete(name)
    },
  }
}
