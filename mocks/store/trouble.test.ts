import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LogTrouble } from '#src/server/changeLog.ts'
import { createBrowserLog } from './browserLog.ts'
import type { BrowserLogOptions } from './browserLog.ts'
import { createConnection } from './database.ts'
import { createDrafts } from './drafts.ts'
import { draft, expecting, idsOf, op } from './testLog.ts'

let indexedDB = new IDBFactory()
let count = 0
const opened: { close(): void }[] = []
const kept = <T extends { close(): void }>(each: T): T => {
  opened.push(each)
  return each
}
const openLog = (options: BrowserLogOptions = {}) =>
  kept(createBrowserLog({ indexedDB, channelName: `trouble-${count}`, ...options }))
const trouble = (kind: LogTrouble['kind']) =>
  expect.objectContaining({ name: 'LogTrouble', kind }) as unknown

beforeEach(() => {
  indexedDB = new IDBFactory()
  count += 1
})
afterEach(() => {
  for (const each of opened.splice(0)) each.close()
  vi.restoreAllMocks()
})

it.each([
  ['fails the schema', { ops: 'none' }],
  ['has an id that is not its own', { id: 'other1:1' }],
])('sets an entry aside that %s, and the rest works', async (_, change) => {
  const log = openLog()
  const first = await log.append(draft(op('one'), op('two')), [])
  const second = await log.append(draft(op('one'), op('three')), [])
  const third = await log.append(draft(op('four')), [])
  const connection = kept(createConnection({ indexedDB }))
  const value = { ...second, ...change }
  await connection.use((db) => db.put('log', value))
  const damaged = [{ key: JSON.stringify([2, first.replica, 2]), raw: JSON.stringify(value) }]
  expect(await log.read()).toEqual({ changes: [first, third], damaged })
  // It stays aside, and is named each time.
  expect(await openLog().read()).toEqual({ changes: [first, third], damaged })
  expect(await connection.use((db) => db.count('log'))).toBe(2)
  // Its records are back at the change before it, its number is never given again.
  const fourth = await log.append(draft(op('one'), op('three')), [
    expecting('one', first.id),
    expecting('three', undefined),
    expecting('four', third.id),
  ])
  expect(fourth.seq).toBe(4)
})

it('never lets one damaged entry take the place of another', async () => {
  const log = openLog()
  const first = await log.append(draft(), [])
  const connection = kept(createConnection({ indexedDB }))
  for (const ops of ['a', 'b']) {
    await connection.use((db) => db.put('log', { ...first, ops }))
    await log.read()
  }
  const { damaged } = await log.read()
  expect(damaged.map(({ raw }) => (JSON.parse(raw) as { ops: string }).ops)).toEqual(['a', 'b'])
})

it('passes over a damaged entry when it calls back', async () => {
  const log = openLog()
  const first = await log.append(draft(), [])
  await log.read()
  const connection = kept(createConnection({ indexedDB }))
  await connection.use((db) => db.put('log', { ...first, lamport: 2, seq: 2 }))
  const heard: string[] = []
  log.onAppend((changes) => heard.push(...idsOf(changes)))
  const third = await log.append(draft(), [])
  expect(third.lamport).toBe(3)
  expect(heard).toEqual([third.id])
})

it('leaves an entry in place whose bytes the browser cannot read', async () => {
  const log = openLog()
  const [first, second] = [await log.append(draft(), []), await log.append(draft(), [])]
  const broken = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'UnknownError')
  }
  const { get } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(broken)
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function get1(
    this: IDBObjectStore,
    key,
  ) {
    return this.name === 'log' && (key as unknown[])[0] === 1 ? broken() : get.call(this, key)
  })
  const { changes, damaged } = await log.read()
  expect(changes).toEqual([second])
  expect(damaged).toEqual([{ key: JSON.stringify([1, first.replica, 1]), raw: '' }])
  vi.restoreAllMocks()
  expect((await log.read()).changes).toEqual([first, second])
})

it.each([
  ['no indexedDB', null],
  ['SecurityError', 'SecurityError'],
  ['InvalidStateError', 'InvalidStateError'],
])('says that storage is denied: %s', async (_, name) => {
  const factory = new IDBFactory()
  const deny = () => {
    throw new DOMException('no', name ?? '')
  }
  factory.open = deny
  factory.deleteDatabase = deny
  const log = openLog({ indexedDB: name === null ? null : factory })
  const stop = log.onAppend(() => {})
  await expect(log.read()).rejects.toEqual(trouble('denied'))
  await expect(log.append(draft(), [])).rejects.toEqual(trouble('denied'))
  await expect(log.erase()).rejects.toEqual(trouble('denied'))
  stop()
})

it('says that storage is full and keeps nothing of the change', async () => {
  const log = openLog()
  const first = await log.append(draft(), [])
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(log.append(draft(), [])).rejects.toEqual(trouble('full'))
  const drafts = kept(createDrafts({ indexedDB }))
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(drafts.set('form', 'words')).rejects.toEqual(trouble('full'))
  expect((await log.read()).changes).toEqual([first])
  expect((await log.append(draft(), [expecting('one', first.id)])).seq).toBe(2)
})

it('makes room for a newer version of the app and says that it failed', async () => {
  const log = openLog()
  await log.append(draft(), [])
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('parley', 2)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  await expect(log.append(draft(), [])).rejects.toEqual(trouble('failed'))
  await expect(log.read()).rejects.toEqual(trouble('failed'))
  newer.close()
})

it('does not wait for ever for a tab that keeps the database open', async () => {
  const log = openLog({ patience: 30 })
  await log.append(draft(), [])
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('parley', 1)
    request.addEventListener('success', () => resolve(request.result))
  })
  await expect(log.erase()).rejects.toEqual(trouble('failed'))
  stubborn.close()
  await vi.waitFor(async () => expect(await log.read()).toEqual({ changes: [], damaged: [] }))
})

it('opens again where the browser closed the database behind its back', async () => {
  const log = openLog()
  await log.append(draft(), [])
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError')
  })
  expect((await log.append(draft(), [])).seq).toBe(2)
})

it('does without locks where they are denied', async () => {
  const locks = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }
  const log = openLog({ locks: locks as Pick<LockManager, 'request'> })
  expect((await log.append(draft(), [])).seq).toBe(1)
  await expect(log.append(draft(), [expecting('one', undefined)])).rejects.toThrow(/changed/)
})
