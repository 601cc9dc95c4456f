/** Reads the log. Damaged entries are moved aside, never deleted, and the rest works. */
import { Change } from '#src/contract/changes.ts'
import type { DamagedEntry } from '#src/server/changeLog.ts'
import type { Connection, Database, LogKey } from './database.ts'
import { writing } from './database.ts'
import { recordKey } from './writer.ts'

/** Entries read at once. */
const PART = 1000

function checked(value: unknown): Change | undefined {
  const { success, data } = Change.safeParse(value)
  return success && data.id === `${data.replica}:${data.seq}` ? data : undefined
}

/** The changes among some values of the log. */
export const readableOf = (values: readonly unknown[]): Change[] =>
  values.flatMap((value) => checked(value) ?? [])

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value)
  } catch {
    return String(value)
  }
}

const keyOf = (value: unknown): LogKey => {
  const { lamport, replica, seq } = value as Change
  return [lamport, replica, seq]
}

/** What reading finds in the log. */
interface Found {
  changes: Change[]
  broken: unknown[]
  unreadable: DamagedEntry[]
  end: LogKey | undefined
}

/** Reads in parts, so that one is checked while the browser fetches the next. */
async function find(db: Database): Promise<Found> {
  const found: Found = { changes: [], broken: [], unreadable: [], end: undefined }
  const { store } = db.transaction('log')
  let part: Promise<unknown[]> | undefined = store.getAll(null, PART)
  while (part) {
    const values: unknown[] = await part
    if (values.length > 0) found.end = keyOf(values.at(-1))
    part =
      values.length < PART ? undefined : store.getAll(IDBKeyRange.lowerBound(found.end, true), PART)
    for (const value of values) sort(value, found)
  }
  return found
}

function sort(value: unknown, found: Found) {
  const change = checked(value)
  if (change) found.changes.push(change)
  else found.broken.push(value)
}

/** Asks for each entry by itself: one whose bytes are broken on disk fails all read with it. */
async function findEach(db: Database): Promise<Found> {
  const found: Found = { changes: [], broken: [], unreadable: [], end: undefined }
  for (const key of await db.getAllKeys('log')) {
    found.end = key
    try {
      sort(await db.get('log', key), found)
    } catch {
      // What can't be read now may be another time: it stays where it is.
      found.unreadable.push({ key: asJson(key), raw: '' })
    }
  }
  return found
}

/**
 * Moves damaged entries aside. A record whose last change was one of them is at the change before:
 * else everyone would be stale for ever.
 */
function moveAside(db: Database, damaged: readonly unknown[], changes: readonly Change[]) {
  return writing(db, ['log', 'aside', 'revisions'], async (tx) => {
    const [log, aside] = [tx.objectStore('log'), tx.objectStore('aside')]
    const gone = new Set<string>()
    for (const place of damaged.map(keyOf)) {
      const value = await log.get(place)
      // Another tab may have moved it by now.
      if (value === undefined || checked(value)) continue
      gone.add(`${place[1]}:${place[2]}`)
      let key = asJson(place)
      while ((await aside.getKey(key)) !== undefined) key += ' again'
      await aside.put(asJson(value), key)
      await log.delete(place)
    }
    const last = new Map<string, string>()
    for (const { id, ops } of changes) {
      for (const { entity, entityId } of ops) last.set(recordKey(entity, entityId), id)
    }
    let cursor = await tx.objectStore('revisions').openCursor()
    while (cursor) {
      if (gone.has(cursor.value)) {
        const before = last.get(cursor.key)
        await (before === undefined ? cursor.delete() : cursor.update(before))
      }
      cursor = await cursor.continue()
    }
  })
}

async function asideOf(db: Database): Promise<DamagedEntry[]> {
  const tx = db.transaction('aside')
  const [keys, raws] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
  return keys.map((key, index) => ({ key, raw: raws[index]! }))
}

/** All changes in their order, all entries that are damaged, and the key where the log ends. */
export async function readLog(
  connection: Connection,
  exclusive: <T>(action: () => Promise<T>) => Promise<T>,
): Promise<{ changes: Change[]; damaged: DamagedEntry[]; end: LogKey | undefined }> {
  const [found, aside] = await connection.use((db) =>
    Promise.all([find(db).catch(() => findEach(db)), asideOf(db)]),
  )
  const { changes, broken, unreadable, end } = found
  if (broken.length === 0) return { changes, damaged: [...aside, ...unreadable], end }
  const named = broken.map((value) => ({ key: asJson(keyOf(value)), raw: asJson(value) }))
  const moved = await exclusive(
    () =>
      connection.use(async (db) => {
        await moveAside(db, broken, changes)
        return asideOf(db)
      }),
    // Where there is no room to move them they are named all the same.
  ).catch(() => [...aside, ...named])
  return { changes, damaged: [...moved, ...unreadable], end }
}
