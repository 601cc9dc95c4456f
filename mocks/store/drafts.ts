/** What a person has begun and not saved, kept across reload in the database of the log. */
import type { Op } from '#src/contract/changes.ts'
import { createConnection, writing } from './database.ts'
import type { DatabaseOptions } from './database.ts'

export interface Drafts {
  /** What stands there, unchecked; `undefined` where nothing does. */
  get(key: string): Promise<unknown>
  /** Resolves when it would survive a crash. */
  set(key: string, value: Op['before']): Promise<void>
  remove(key: string): Promise<void>
  /** All keys, in order. */
  list(): Promise<string[]>
}

/** All four throw `LogTrouble` where the storage is full, denied or fails. */
export function createDrafts(options: DatabaseOptions = {}): Drafts & { close(): void } {
  const connection = createConnection(options)
  return {
    get: (key) => connection.use((db) => db.get('drafts', key)),
    set: (key, value) =>
      connection.use((db) =>
        writing(db, ['drafts'], async (tx) => {
          await tx.objectStore('drafts').put(value, key)
        }),
      ),
    remove: (key) =>
      connection.use((db) => writing(db, ['drafts'], (tx) => tx.objectStore('drafts').delete(key))),
    list: () => connection.use((db) => db.getAllKeys('drafts')),
    close: connection.close,
  }
}
