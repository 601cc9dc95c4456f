/**
 * A second copy of the log, in files of its own: the browser's Cache Storage. Chromium takes a
 * database whose files don't read back after a crash as damaged and empties it, and with it the log.
 */
import * as z from 'zod/mini'
import { Replica } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import { cachesOf, copyName } from './hasSecondCopy.ts'
import { readableOf } from './reader.ts'

/** Entries beside the one that holds all earlier ones; then they become one again. */
const MOST_ENTRIES = 200
/** Requests name the entries; nothing is ever asked of this host. */
const PLACE = 'https://second-copy.invalid/'

const Entry = z.object({ replica: Replica, changes: z.array(z.unknown()) })

/** What is kept twice: changes, and the name under which this browser writes. */
export interface Copied {
  replica: string
  changes: readonly Change[]
}

/** Best effort: where the browser keeps no second copy, the first one stands alone. */
export interface SecondCopy {
  /** Adds changes. */
  add(added: Copied): Promise<void>
  /** Writes the copy anew, of a log that isn't empty. */
  renew(whole: Copied): Promise<unknown>
  /** All that was copied; undefined: nothing was. */
  read(): Promise<Copied | undefined>
  /** Forgets it all. Throws what the browser says. */
  erase(): Promise<void>
}

const entryOf = (copied: Copied) =>
  new Response(JSON.stringify(copied), { headers: { 'content-type': 'application/json' } })
const WHOLE = `${PLACE}whole`

async function readEntries(cache: Cache): Promise<Copied | undefined> {
  const changes = new Map<string, Change>()
  let replica: string | undefined
  for (const response of await cache.matchAll()) {
    const entry = Entry.safeParse(await response.json().catch(() => undefined))
    if (!entry.success) continue
    replica = entry.data.replica
    for (const change of readableOf(entry.data.changes)) changes.set(change.id, change)
  }
  return replica === undefined ? undefined : { replica, changes: [...changes.values()] }
}

/** Puts all into one entry. Whichever moment it ends at, none is gone that isn't in the one. */
async function putWhole(cache: Cache, whole: Copied) {
  await cache.put(WHOLE, entryOf(whole))
  for (const { url } of await cache.keys()) if (url !== WHOLE) await cache.delete(url)
}

export function createSecondCopy(databaseName: string): SecondCopy {
  const name = copyName(databaseName)
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
      await trying(async (storage) => {
        const cache = await storage.open(name)
        await cache.put(PLACE + encodeURIComponent(added.changes[0]!.id), entryOf(added))
        if ((await cache.keys()).length <= MOST_ENTRIES) return
        const all = await readEntries(cache)
        if (all) await putWhole(cache, all)
      })
    },
    renew: (whole) => trying(async (storage) => putWhole(await storage.open(name), whole)),
    read: () =>
      trying(async (storage) =>
        (await storage.has(name)) ? readEntries(await storage.open(name)) : undefined,
      ),
    async erase() {
      await cachesOf()?.delete(name)
    },
  }
}
