/** What a person has begun and not saved, kept across reload in the database of the log. */
import type { Drafts } from '#src/server/drafts.ts'
import { createConnection, writing } from './database.ts'
import type { DatabaseOptions } from './database.ts'

export interface KeptDrafts extends Drafts {
  close(): void
}

export function createDrafts(options: DatabaseOptions = {}): KeptDrafts {
  const connection = createConnection(options)
  return {
    get: (key) => connection.use((db) => db.get('drafts', key)),
    set: (key, value) =>
      connection.use((db) =>
        writing(db, ['drafts'], async (tx) => {
          await tx.objectStore('drafts').put(value, key)
        }),
      ),
    setIf: (key, value, may) =>
      connection.use((db) =>
        writing(db, ['drafts'], async (tx) => {
          const store = tx.objectStore('drafts')
          if (!may(await store.get(key))) return false
          await store.put(value, key)
          return true
        }),
      ),
    remove: (key) =>
      connection.use((db) => writing(db, ['drafts'], (tx) => tx.objectStore('drafts').delete(key))),
    list: () => connection.use((db) => db.getAllKeys('drafts')),
    close: connection.close,
  }
}
