/** The log of changes kept in this browser, in IndexedDB, shared by all its tabs. */
import type { Change } from '#src/contract/changes.ts'
import type { ChangeLog } from '#src/server/changeLog.ts'
import { createConnection } from './database.ts'
import type { Database, DatabaseOptions } from './database.ts'
import { createLock } from './locks.ts'
import type { Locks } from './locks.ts'
import { createNews } from './news.ts'
import { readLog, readableOf } from './reader.ts'
import { createSecondCopy } from './secondCopy.ts'
import { within } from './troubles.ts'
import { hasLost, putBack, replicaOf, writeChange, writeChanges } from './writer.ts'

/** Milliseconds; a copy takes one or two. */
const PATIENCE_WITH_COPY = 500

export interface BrowserLogOptions extends DatabaseOptions {
  locks?: Locks
  /** Name of the channel between tabs, and of the lock. */
  channelName?: string
}

/**
 * `read` throws `LogTrouble` like `append`: with kind `denied` nothing is kept and nothing can be,
 * and the app goes on read-only; else changes are there that can't be shown, which no empty list
 * may hide.
 *
 * `onAppend` calls back with every change that comes after the last `read` before it (without one:
 * after the end of the log when subscribing), so that reading first and subscribing then misses
 * nothing. `append` resolves after its own change was called back.
 */
export interface BrowserLog extends ChangeLog {
  /** Calls back when another tab has erased everything: what this one shows is gone. */
  onErase(callback: () => void): () => void
  /** Lets go of the database and the other tabs. */
  close(): void
}

export function createBrowserLog(options: BrowserLogOptions = {}): BrowserLog {
  const { databaseName = 'parley' } = options
  const { channelName = `${databaseName}-log` } = options
  const connection = createConnection(options)
  const exclusive = createLock(channelName, options.locks)
  const news = createNews(connection, channelName)
  const copy = createSecondCopy(databaseName, options.locks)

  /** Writes alone: the log, and then its second copy, which nobody waits for longer than need be. */
  const writing = <T>(
    write: (db: Database) => Promise<T>,
    copying: (written: T) => Promise<unknown>,
  ) =>
    exclusive(async () => {
      const written = await connection.use(write)
      await within(PATIENCE_WITH_COPY, copying(written)).catch(() => {})
      return written
    })
  /** Copies all of the log. */
  const renewCopy = async () => {
    const replica = await connection.use(replicaOf)
    const changes = await connection.use(async (db) => readableOf(await db.getAll('log')))
    if (replica !== undefined && changes.length > 0) await copy.renew({ replica, changes })
  }
  let renewed = false
  /** Copies a change; once, behind the first, all that a browser that ended may not have copied. */
  const copyOf = async (change: Change) => {
    await copy.add({ replica: change.replica, changes: [change] })
    if (renewed) return
    renewed = true
    void exclusive(renewCopy).catch(() => {})
  }
  const reading = () => news.reading(() => readLog(connection, exclusive))

  /** Puts back what the browser has lost. Gives how many changes; undefined: nothing is missing. */
  async function bringBack(): Promise<number | undefined> {
    const copied = await copy.read()
    if (copied) return exclusive(() => connection.use((db) => putBack(db, copied)))
    return (await connection.use(hasLost)) ? 0 : undefined
  }

  return {
    onAppend: news.onAppend,
    onErase: news.onErase,
    async read() {
      const { changes, damaged, end } = await reading()
      if (end !== undefined || damaged.length > 0) return { changes, damaged }
      const broughtBack = await bringBack()
      if (broughtBack === undefined) return { changes, damaged }
      return { changes: (await reading()).changes, damaged, loss: { broughtBack } }
    },
    async append(draft, expected) {
      await news.placed()
      const change = await writing((db) => writeChange(db, draft, expected), copyOf)
      news.tell({ kind: 'appended', ids: [change.id] })
      await news.catchUp()
      return change
    },
    async takeIn(changes, draft, expected) {
      await news.placed()
      const change = await writing((db) => writeChanges(db, changes, draft, expected), renewCopy)
      news.tell({ kind: 'tookIn' })
      // They may stand before what was told last.
      await news.restart()
      await news.catchUp()
      return change
    },
    replica: () => connection.use(replicaOf),
    async erase() {
      let restarted: Promise<void> | undefined
      await exclusive(async () => {
        // First: what is left of a halted erasure must not bring all the rest back.
        await copy.erase()
        await connection.erase()
        news.tell({ kind: 'erased' })
        restarted = news.restart()
      })
      // Not in the lock: a read before it in turn may be waiting for just that.
      await restarted
    },
    close() {
      news.close()
      connection.close()
    },
  }
}
