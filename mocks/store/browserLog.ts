/** The log of changes kept in this browser, in IndexedDB, shared by all its tabs. */
import type { ChangeLog } from '#src/server/changeLog.ts'
import { createConnection } from './database.ts'
import type { DatabaseOptions } from './database.ts'
import { createLock } from './locks.ts'
import type { Locks } from './locks.ts'
import { createNews } from './news.ts'
import { readLog } from './reader.ts'
import { replicaOf, writeChange, writeChanges } from './writer.ts'

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

  return {
    onAppend: news.onAppend,
    onErase: news.onErase,
    async read() {
      const { changes, damaged } = await news.reading(() => readLog(connection, exclusive))
      return { changes, damaged }
    },
    async append(draft, expected) {
      await news.placed()
      const change = await exclusive(() => connection.use((db) => writeChange(db, draft, expected)))
      news.tell({ kind: 'appended', ids: [change.id] })
      await news.catchUp()
      return change
    },
    async takeIn(changes, draft, expected) {
      await news.placed()
      const change = await exclusive(() =>
        connection.use((db) => writeChanges(db, changes, draft, expected)),
      )
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
