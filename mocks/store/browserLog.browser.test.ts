/** The log over the IndexedDB, locks and channels of a real browser. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { compareChanges } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import { StaleRevision } from '#src/server/changeLog.ts'
import { createBrowserLog } from './browserLog.ts'
import type { BrowserLog } from './browserLog.ts'
import { createConnection } from './database.ts'
import { createDrafts } from './drafts.ts'
import { draft, expecting, idsOf, op } from './testLog.ts'

const PATIENT = { timeout: 10_000 }
let databaseName = ''
const opened: { close(): void }[] = []
const kept = <T extends { close(): void }>(each: T): T => {
  opened.push(each)
  return each
}
const openLog = () => kept(createBrowserLog({ databaseName }))
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

beforeEach(() => {
  databaseName = `test-${crypto.randomUUID()}`
})
afterEach(async () => {
  for (const each of opened.splice(0)) each.close()
  await createConnection({ databaseName }).erase()
})

it('gives 500 changes of two writers at once their places, and tells both all in order', async () => {
  const logs: [BrowserLog, BrowserLog] = [openLog(), openLog()]
  const heard: [Change[], Change[]] = [[], []]
  for (const [index, log] of logs.entries()) {
    await log.read()
    log.onAppend((changes) => heard[index]!.push(...changes))
  }
  const written = await Promise.all(
    Array.from({ length: 500 }, (_, index) => logs[index % 2]!.append(draft(op(`s-${index}`)), [])),
  )
  const inOrder = written.toSorted(compareChanges)
  const places = Array.from({ length: 500 }, (_, index) => index + 1)
  expect(inOrder.map(({ seq }) => seq)).toEqual(places)
  expect(inOrder.map(({ lamport }) => lamport)).toEqual(places)
  for (const each of heard) {
    await vi.waitFor(() => expect(each).toHaveLength(500), PATIENT)
    expect(each).toEqual(inOrder)
  }
  expect((await logs[0].read()).changes).toEqual(inOrder)
})

it('lets one of two writers win who change the same record at once', async () => {
  const [a, b] = [openLog(), openLog()]
  const results = await Promise.allSettled(
    [a, b].map((log) => log.append(draft(), [expecting('one', undefined)])),
  )
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = results.find((result) => result.status === 'rejected')
  expect(refused?.reason).toBeInstanceOf(StaleRevision)
  expect((await a.read()).changes).toHaveLength(1)
})

it('holds what it kept after closing and opening again', async () => {
  const text = 'e\u0301 \ud83d “ ” \u0000 \u202f ﷺ'
  const log = openLog()
  const change = await log.append(draft(op('one', text)), [])
  log.close()
  const again = openLog()
  expect(await again.read()).toEqual({ changes: [change], damaged: [] })
  expect((await again.append(draft(), [expecting('one', change.id)])).seq).toBe(2)
})

it('moves a damaged entry aside', async () => {
  const log = openLog()
  const [first, second] = [await log.append(draft(), []), await log.append(draft(), [])]
  await kept(createConnection({ databaseName })).use((db) => db.put('log', { ...second, ops: 1 }))
  const { changes, damaged } = await log.read()
  expect(idsOf(changes)).toEqual([first.id])
  expect(damaged.map(({ raw }) => JSON.parse(raw) as unknown)).toEqual([{ ...second, ops: 1 }])
  await log.append(draft(), [expecting('one', first.id)])
})

it('looks for news when the page is shown again, told or not', async () => {
  const log = openLog()
  await log.read()
  const heard: string[] = []
  log.onAppend((changes) => heard.push(...idsOf(changes)))
  await log.append(draft(), [])
  // On another channel, so that nobody tells.
  const silent = kept(createBrowserLog({ databaseName, channelName: `${databaseName}-other` }))
  const change = await silent.append(draft(), [])
  expect(heard).not.toContain(change.id)
  window.dispatchEvent(new PageTransitionEvent('pageshow'))
  await vi.waitFor(() => expect(heard).toContain(change.id), PATIENT)
})

it('erases the database while others hold it open, and goes on empty', async () => {
  const [a, b] = [openLog(), openLog()]
  const drafts = kept(createDrafts({ databaseName }))
  await drafts.set('form', { note: 'begun' })
  await a.append(draft(), [])
  await b.read()
  const erased = vi.fn<() => void>()
  const heard: string[] = []
  b.onErase(erased)
  b.onAppend((changes) => heard.push(...idsOf(changes)))
  await a.erase()
  expect(await databases()).not.toContain(databaseName)
  await vi.waitFor(() => expect(erased).toHaveBeenCalledOnce(), PATIENT)
  const fresh = await a.append(draft(), [expecting('one', undefined)])
  expect(fresh.lamport).toBe(1)
  await vi.waitFor(() => expect(heard).toEqual([fresh.id]), PATIENT)
  expect(await drafts.list()).toEqual([])
})

it('takes 2,000 foreign changes in at once, and tells both tabs what stands before theirs', async () => {
  const [one, two] = [openLog(), openLog()]
  const heard = new Set<string>()
  await two.read()
  two.onAppend((changes) => idsOf(changes).forEach((id) => heard.add(id)))
  const first = await one.append(draft(op('own')), [])
  const foreign = Array.from({ length: 2000 }, (_, at): Change => {
    const seq = at + 1
    const place = { id: `foreign:${seq}`, replica: 'foreign', seq, lamport: seq }
    return { ...draft(op('theirs', `words ${seq}`)), ...place }
  })
  const restored = { ...draft(op('theirs', 'words 2000')), restored: 2000 }
  await expect(
    one.takeIn(foreign, restored, [expecting('own', 'somebody:1')]),
  ).rejects.toBeInstanceOf(StaleRevision)
  expect((await one.read()).changes).toEqual([first])
  const change = await one.takeIn(foreign, restored, [expecting('theirs', undefined)])
  expect([change?.lamport, change?.seq]).toEqual([2001, 2])
  expect((await one.read()).changes).toHaveLength(2002)
  await vi.waitFor(() => expect(heard.size).toBe(2002), PATIENT)
  expect(await one.takeIn(foreign, undefined, [])).toBeUndefined()
  expect((await one.read()).changes).toHaveLength(2002)
  const next = await one.append(draft(op('theirs')), [expecting('theirs', change?.id)])
  expect([next.lamport, next.seq]).toEqual([2002, 3])
  expect(await one.replica()).toBe(first.replica)
})

it('never gives a number again that came back from outside', async () => {
  const log = openLog()
  const first = await log.append(draft(op('own')), [])
  const { replica } = first
  const lost = { ...draft(op('own')), id: `${replica}:7`, replica, seq: 7, lamport: 40 }
  await log.takeIn([lost], undefined, [])
  const next = await log.append(draft(op('own')), [expecting('own', lost.id)])
  expect([next.seq, next.lamport]).toEqual([8, 41])
})
