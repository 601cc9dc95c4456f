/** A browser that empties the database, as Chromium does where its files don't read back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createBrowserLog } from './browserLog.ts'
import type { BrowserLog } from './browserLog.ts'
import { LOSS, createConnection, writing } from './database.ts'
import { hasSecondCopy } from './hasSecondCopy.ts'
import { createSecondCopy } from './secondCopy.ts'
import { draft, expecting, idsOf, op } from './testLog.ts'

let databaseName = ''
let open: { close(): void }[] = []
const kept = <T extends { close(): void }>(each: T): T => {
  open.push(each)
  return each
}
const openLog = () => kept(createBrowserLog({ databaseName }))
/** All tabs are closed, and the database is gone. */
async function lose() {
  for (const each of open.splice(0)) each.close()
  await createConnection({ databaseName }).erase()
}
async function written(log: BrowserLog, count: number) {
  const ids: string[] = []
  for (let at = 0; at < count; at++) ids.push((await log.append(draft(op(`s-${at}`)), [])).id)
  return ids
}

beforeEach(() => {
  databaseName = `test-${crypto.randomUUID()}`
})
afterEach(async () => {
  await lose()
  await createSecondCopy(databaseName).erase()
})

it('brings back what was kept, tells how much, and goes on under the same name', async () => {
  const first = openLog()
  const ids = await written(first, 3)
  const before = await first.read()
  const replica = await first.replica()
  expect(before).not.toHaveProperty('loss')
  await lose()

  const [one, two] = [openLog(), openLog()]
  const [read, other] = await Promise.all([one.read(), two.read()])
  expect(read.changes).toEqual(before.changes)
  expect(other.changes).toEqual(before.changes)
  expect([read.loss, other.loss]).toContainEqual({ broughtBack: 3 })
  expect(await openLog().read()).toEqual(before)
  // The number of one that ended between the log and its copy is not given twice.
  const next = await one.append(draft(op('s-1')), [expecting('s-1', ids[1])])
  expect(next).toMatchObject({ replica, seq: 5, lamport: 4 })
  await lose()
  expect(idsOf((await openLog().read()).changes)).toEqual([...ids, next.id])
})

it('holds all of a long log, in few entries', async () => {
  const log = openLog()
  const ids = await written(log, 450)
  const cache = await caches.open(`${databaseName}-second-copy`)
  expect((await cache.keys()).length).toBeLessThan(250)
  await lose()
  expect(idsOf((await openLog().read()).changes)).toEqual(ids)
})

it('loses nothing where nobody waits for it, and two tabs copy at once', async () => {
  const { changes } = await (async () => {
    const log = openLog()
    await written(log, 260)
    return log.read()
  })()
  await createSecondCopy(databaseName).erase()
  const [one, two] = [createSecondCopy(databaseName), createSecondCopy(databaseName)]
  const replica = changes[0]!.replica
  await Promise.all(
    changes.map((change, at) =>
      at % 50 === 49
        ? two.renew({ replica, changes: changes.slice(0, at - 20) })
        : (at % 2 ? one : two).add({ replica, changes: [change] }),
    ),
  )
  const added = changes.filter((_, at) => at % 50 !== 49)
  const read = (await one.read())?.changes ?? []
  expect(idsOf(read)).toEqual(expect.arrayContaining(idsOf(added)))
})

it('holds what had not been copied before the browser ended, and what was taken in', async () => {
  const log = openLog()
  const ids = await written(log, 2)
  log.close()
  const cache = await caches.open(`${databaseName}-second-copy`)
  for (const { url } of await cache.keys()) await cache.delete(url)
  const again = openLog()
  ids.push(...(await written(again, 1)))
  await vi.waitFor(async () => {
    expect(idsOf((await createSecondCopy(databaseName).read())?.changes ?? [])).toEqual(ids)
  })
  const foreign = {
    ...draft(op('theirs')),
    id: 'foreign:1',
    replica: 'foreign',
    seq: 1,
    lamport: 1,
  }
  await again.takeIn([foreign], { ...draft(op('theirs')), restored: 1 }, [])
  const { changes } = await again.read()
  expect(changes).toHaveLength(5)
  await lose()
  expect((await openLog().read()).changes).toEqual(changes)
})

it('passes over an entry of the copy that can not be read', async () => {
  const log = openLog()
  const ids = await written(log, 2)
  const cache = await caches.open(`${databaseName}-second-copy`)
  await cache.put('https://second-copy.invalid/torn', new Response('{"replica":"torn00","chan'))
  await lose()
  const read = await openLog().read()
  expect(idsOf(read.changes)).toEqual(ids)
  expect(read.loss).toEqual({ broughtBack: 2 })
})

it('is erased with the log, and brings nothing back', async () => {
  const log = openLog()
  await written(log, 1)
  expect(await hasSecondCopy(databaseName)).toBe(true)
  await log.erase()
  expect(await hasSecondCopy(databaseName)).toBe(false)
  expect(await openLog().read()).toEqual({ changes: [], damaged: [] })
})

it('says that all is lost where there is no copy, until something is kept again', async () => {
  await kept(createConnection({ databaseName })).use((db) =>
    writing(db, ['meta'], (tx) => tx.objectStore('meta').put(true, LOSS)),
  )
  const log = openLog()
  expect(await log.read()).toEqual({ changes: [], damaged: [], loss: { broughtBack: 0 } })
  const [id] = await written(log, 1)
  const { changes, ...rest } = await log.read()
  expect(idsOf(changes)).toEqual([id])
  expect(rest).toEqual({ damaged: [] })
})
