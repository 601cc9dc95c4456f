/** The database that this browser keeps, and one connection to it that heals itself. */
import { wrap } from 'idb'
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { LogTrouble } from '#src/server/changeLog.ts'
import { isClosed, openTroubleOf, troubleOf, within } from './troubles.ts'

/** Place of an entry: IndexedDB orders arrays of these just as `compareChanges` does. */
export type LogKey = [lamport: number, replica: string, seq: number]

/** What is read is not trusted, hence `unknown`. */
export interface ParleySchema extends DBSchema {
  log: { key: LogKey; value: unknown }
  /** `writer`: the replica's name and counters; `loss`: an earlier database was emptied. */
  meta: { key: string; value: unknown }
  /** `<entity>:<entityId>` → id of its last change. */
  revisions: { key: string; value: string }
  /** Damaged entries of the log: their key and value, both as JSON. */
  aside: { key: string; value: string }
  drafts: { key: string; value: unknown }
}
export type Database = IDBPDatabase<ParleySchema>
const VERSION = 1
/** Key in `meta`. */
export const LOSS = 'loss'

/** How long the browser may take to open or delete before the person is told that it failed. */
const PATIENCE = 5000

/** Where the database is; tests put their own in. */
export interface DatabaseOptions {
  /** `null`: a browser without. By default the browser's. */
  indexedDB?: IDBFactory | null
  databaseName?: string
  /** Milliseconds to wait for another tab that won't let go. */
  patience?: number
}

export interface Connection {
  /**
   * Opens where needed and runs an action, which must begin its transaction at once. Throws
   * `LogTrouble` for what the storage says.
   */
  use<T>(action: (db: Database) => Promise<T>): Promise<T>
  close(): void
  /** Deletes the database; other connections close when the browser tells them so. */
  erase(): Promise<void>
}

function upgrade(db: IDBDatabase, from: number) {
  if (from >= 1) return
  db.createObjectStore('log', { keyPath: ['lamport', 'replica', 'seq'] })
  for (const name of ['meta', 'revisions', 'aside', 'drafts']) db.createObjectStore(name)
}

function factoryOf({ indexedDB: given }: DatabaseOptions): IDBFactory {
  // Where a browser blocks storage, looking at the property may throw.
  const factory = given === undefined ? (globalThis.indexedDB as IDBFactory | undefined) : given
  if (!factory) throw new LogTrouble('denied')
  return factory
}

async function open(options: DatabaseOptions, name: string, onClose: () => void) {
  try {
    // idb's own `openDB` knows the global factory only.
    const request = factoryOf(options).open(name, VERSION)
    request.addEventListener('upgradeneeded', (event) => {
      upgrade(request.result, event.oldVersion)
      // Chromium alone says so.
      const { dataLoss } = event as IDBVersionChangeEvent & { dataLoss?: string }
      if (dataLoss === 'total') request.transaction?.objectStore('meta').put(true, LOSS)
    })
    const db = (await wrap(request)) as unknown as Database
    // Another tab erases, or brings a newer version: never stand in its way.
    db.addEventListener('versionchange', () => {
      db.close()
      onClose()
    })
    db.addEventListener('close', onClose)
    return db
  } catch (error) {
    throw openTroubleOf(error)
  }
}

export function createConnection(options: DatabaseOptions = {}): Connection {
  const { databaseName = 'parley', patience = PATIENCE } = options
  let opened: Promise<Database> | undefined

  const ready = () => {
    if (!opened) {
      const mine = open(options, databaseName, () => {
        if (opened === mine) opened = undefined
      })
      // The next one tries again.
      mine.catch(() => {
        if (opened === mine) opened = undefined
      })
      opened = mine
    }
    return within(patience, opened)
  }
  const close = () => {
    opened?.then(
      (db) => db.close(),
      () => {},
    )
    opened = undefined
  }

  return {
    close,
    async use(action) {
      for (let again = false; ; again = true) {
        const db = await ready()
        try {
          return await action(db)
        } catch (error) {
          // A browser may close a connection (data cleared, memory short) and tell so later.
          if (again || !isClosed(error)) throw troubleOf(error)
          close()
        }
      }
    },
    async erase() {
      close()
      try {
        const request = wrap(factoryOf(options).deleteDatabase(databaseName))
        await within(patience, request)
      } catch (error) {
        throw openTroubleOf(error)
      }
    },
  }
}

/**
 * Runs work in one transaction that is on disk when this resolves; nothing of it is kept where it
 * throws. Of the reasons for an abort the telling one is thrown.
 */
export async function writing<N extends StoreNames<ParleySchema>, T>(
  db: Database,
  stores: N[],
  work: (tx: IDBPTransaction<ParleySchema, N[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
  const failure = tx.done.then(
    () => undefined,
    (error: unknown) => error,
  )
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It is over already.
    }
    const reason = await failure
    const telling = reason instanceof DOMException && reason.name !== 'AbortError'
    throw telling ? reason : error
  }
}
