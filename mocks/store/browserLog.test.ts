import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Change } from '#src/contract/changes.ts'
import { StaleRevision } from '#src/server/changeLog.ts'
import { createBrowserLog } from './browserLog.ts'
import type { BrowserLog, BrowserLogOptions } from './browserLog.ts'
import { createConnection } from './database.ts'
import { createDrafts } from './drafts.ts'
import { draft, expecting, idsOf, op } from './testLog.ts'

let indexedDB = new IDBFactory()
let count = 0
const opened: { close(): void }[] = []
const openLog = (options: BrowserLogOptions = {}): BrowserLog => {
  const log = createBrowserLog({ indexedDB, channelName: `test-${count}`, ...options })
  opened.push(log)
  return log
}

beforeEach(() => {
  indexedDB = new IDBFactory()
  count += 1
})
afterEach(() => {
  for (const each of opened.splice(0)) each.close()
})

it('gives each change its place and reads them back in order', async () => {
  const log = openLog()
  expect(await log.read()).toEqual({ changes: [], damaged: [] })
  const first = await log.append({ ...draft(op('one')), why: 'a slip', by: 'Amani' }, [])
  const second = await log.append({ ...draft(op('two', { fr: '«\u00a0l’accord\u00a0»' })) }, [])
  const third = await log.append({ ...draft(), undoes: first.id }, [])
  for (const change of [first, second, third]) expect(Change.parse(change)).toEqual(change)
  expect(new Set([first.replica, second.replica, third.replica]).size).toBe(1)
  expect([first.seq, second.seq, third.seq]).toEqual([1, 2, 3])
  expect([first.lamport, second.lamport, third.lamport]).toEqual([1, 2, 3])
  expect(first).toMatchObject({ why: 'a slip', by: 'Amani', id: `${first.replica}:1` })
  expect((await log.read()).changes).toEqual([first, second, third])
  expect((await openLog().read()).changes).toEqual([first, second, third])
})

it('keeps every string as it was, halves of surrogate pairs too', async () => {
  const text = 'e\u0301 \ud83d “ ” \u0000 \u202f ﷺ'
  await openLog().append(draft(op('one', text)), [])
  expect((await openLog().read()).changes[0]!.ops[0]!.after).toBe(text)
})

it('refuses a change that it could not read again, and keeps nothing of it', async () => {
  const log = openLog()
  await expect(log.append(draft(op('Not an id')), [])).rejects.toThrow(/entityId/)
  await expect(log.append({ ...draft(), ops: [] }, [])).rejects.toThrow(/ops/)
  expect((await log.append(draft(), [])).seq).toBe(1)
  expect((await log.read()).changes).toHaveLength(1)
})

it('refuses a change made on an older revision, and says which are later', async () => {
  const log = openLog()
  const first = await log.append(draft(op('one'), op('two')), [expecting('one', undefined)])
  const second = await log.append(draft(op('one')), [expecting('one', first.id)])
  const late = log.append(draft(op('one'), op('two')), [
    expecting('one', first.id),
    expecting('two', first.id),
    expecting('three', first.id),
  ])
  await expect(late).rejects.toThrow(StaleRevision)
  await expect(late).rejects.toMatchObject({
    stale: [expecting('one', second.id), expecting('three', undefined)],
  })
  expect(idsOf((await log.read()).changes)).toEqual([first.id, second.id])
  const third = await log.append(draft(op('one')), [expecting('one', second.id)])
  expect(third.seq).toBe(3)
})

it.each([undefined, null])('lets two logs write at once, locks: %s', async (locks) => {
  const options = locks === null ? { locks } : {}
  const [a, b] = [openLog(options), openLog(options)]
  const written = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? a : b).append(draft(op(`s-${index}`)), []),
    ),
  )
  const seqs = written.map(({ seq }) => seq).sort((x, y) => x - y)
  expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  const { changes } = await a.read()
  expect(changes.map(({ lamport }) => lamport)).toEqual(changes.map(({ seq }) => seq))
})

it('calls back once for each change, in order, from here and from elsewhere', async () => {
  const [a, b] = [openLog(), openLog()]
  const before = await a.append(draft(), [])
  const heard: Record<string, string[]> = { a: [], b: [] }
  for (const [name, log] of Object.entries({ a, b })) {
    expect(idsOf((await log.read()).changes)).toEqual([before.id])
    log.onAppend((changes) => heard[name]!.push(...idsOf(changes)))
  }
  const first = await a.append(draft(), [])
  expect(heard['a']).toEqual([first.id])
  const second = await b.append(draft(), [])
  expect(heard['b']).toEqual([first.id, second.id])
  await vi.waitFor(() => expect(heard['a']).toEqual([first.id, second.id]))
})

it('misses nothing between reading and subscribing, and no more after leaving', async () => {
  const [a, b] = [openLog(), openLog()]
  await a.read()
  const between = await b.append(draft(), [])
  const heard: string[] = []
  const stop = a.onAppend((changes) => heard.push(...idsOf(changes)))
  await vi.waitFor(() => expect(heard).toEqual([between.id]))
  stop()
  await a.append(draft(), [])
  expect(heard).toEqual([between.id])
})

it('calls a subscriber that never read back with what comes next', async () => {
  const log = openLog()
  await log.append(draft(), [])
  const heard: string[] = []
  log.onAppend((changes) => heard.push(...idsOf(changes)))
  const next = await log.append(draft(), [])
  expect(heard).toEqual([next.id])
})

it('erases all, tells other tabs, and goes on empty under a new name', async () => {
  const [a, b] = [openLog(), openLog()]
  const drafts = createDrafts({ indexedDB })
  opened.push(drafts)
  await drafts.set('form', { note: 'begun' })
  const old = [await a.append(draft(), []), await b.append(draft(), [])]
  await b.read()
  const heard: string[] = []
  const erased = vi.fn<() => void>()
  b.onAppend((changes) => heard.push(...idsOf(changes)))
  b.onErase(erased)
  await a.erase()
  expect(await indexedDB.databases()).toEqual([])
  await vi.waitFor(() => expect(erased).toHaveBeenCalledOnce())
  expect(await a.read()).toEqual({ changes: [], damaged: [] })
  expect(await drafts.list()).toEqual([])
  const fresh = await a.append(draft(), [expecting('one', undefined)])
  expect(fresh).toMatchObject({ seq: 1, lamport: 1 })
  expect(fresh.replica).not.toBe(old[0]!.replica)
  await vi.waitFor(() => expect(heard).toEqual([fresh.id]))
})

it('takes a new name where its counters are damaged, and counts on in time', async () => {
  const log = openLog()
  const first = await log.append(draft(), [])
  const connection = createConnection({ indexedDB })
  opened.push(connection)
  await connection.use((db) => db.put('meta', { replica: first.replica, seq: 'one' }, 'writer'))
  const second = await log.append(draft(), [])
  expect(second.replica).not.toBe(first.replica)
  expect(second).toMatchObject({ seq: 1, lamport: 2 })
})

it('keeps drafts', async () => {
  const drafts = createDrafts({ indexedDB })
  opened.push(drafts)
  expect(await drafts.get('form:b')).toBeUndefined()
  await drafts.set('form:b', { note: 'begun', positions: [1, null] })
  await drafts.set('form:a', '')
  await drafts.set('form:a', 'later')
  expect(await drafts.list()).toEqual(['form:a', 'form:b'])
  expect(await drafts.get('form:a')).toBe('later')
  await drafts.remove('form:a')
  await drafts.remove('never')
  expect(await drafts.list()).toEqual(['form:b'])
  expect(await drafts.get('form:b')).toEqual({ note: 'begun', positions: [1, null] })
})
