import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import type { Change } from '#src/contract/changes.ts'
import { createBrowserLog } from './browserLog.ts'
import { createLazyLog } from './lazyLog.ts'
import type { KeptLog } from './lazyLog.ts'
import { draft, idsOf, op } from './testLog.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser of its own: `tab` gives a lazy log over it and tells how often its code was loaded. */
function browser() {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const tab = () => {
    const load = vi.fn<() => Promise<KeptLog>>(async () => createBrowserLog())
    return { log: createLazyLog(load), load }
  }
  return { tab }
}

/** Gathers what a log tells. */
function hearing(log: ReturnType<typeof createLazyLog>) {
  const told: string[] = []
  log.onAppend((changes: readonly Change[]) => told.push(...idsOf(changes)))
  return told
}

it('loads nothing for who has no log', async () => {
  const { log, load } = browser().tab()
  expect(await log.read()).toEqual({ changes: [], damaged: [] })
  hearing(log)
  await log.erase()
  expect(load).not.toHaveBeenCalled()
})

it('writes the first change and tells it once', async () => {
  const { log, load } = browser().tab()
  await log.read()
  const told = hearing(log)
  const change = await log.append(draft(), [])
  const second = await log.append(draft(op('two')), [])
  await vi.waitFor(() => expect(told).toEqual([change.id, second.id]))
  expect(load).toHaveBeenCalledOnce()
})

it('reads a log that is there, and goes on telling', async () => {
  const { tab } = browser()
  const change = await tab().log.append(draft(), [])
  const { log } = tab()
  expect(idsOf((await log.read()).changes)).toEqual([change.id])
  const told = hearing(log)
  const second = await log.append(draft(op('two')), [])
  await vi.waitFor(() => expect(told).toEqual([second.id]))
})

it('hears of another tab that begins a log, and that it erases it', async () => {
  const { tab } = browser()
  const here = tab()
  await here.log.read()
  const told = hearing(here.log)
  const erased = vi.fn<() => void>()
  here.log.onErase(erased)
  const there = tab()
  await there.log.read()
  hearing(there.log)
  const change = await there.log.append(draft(), [])
  await vi.waitFor(() => expect(told).toEqual([change.id]))
  const second = await there.log.append(draft(op('two')), [])
  await vi.waitFor(() => expect(told).toEqual([change.id, second.id]))
  await there.log.erase()
  await vi.waitFor(() => expect(erased).toHaveBeenCalledOnce())
  // Neither looks into it again, for that would make it anew.
  expect(await here.log.read()).toEqual(await there.log.read())
  expect(await indexedDB.databases()).toEqual([])
  const anew = await there.log.append(draft(), [])
  await vi.waitFor(() => expect(told).toEqual([change.id, second.id, anew.id]))
})

it('looks for the log where the browser does not tell its databases', async () => {
  const { tab } = browser()
  const change = await tab().log.append(draft(), [])
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not told'))
  expect(idsOf((await tab().log.read()).changes)).toEqual([change.id])
})

it('tries again after its code could not be loaded', async () => {
  browser()
  let fails = true
  const log = createLazyLog(async () => {
    if (fails) throw new TypeError('offline')
    return createBrowserLog()
  })
  await log.read()
  await expect(log.append(draft(), [])).rejects.toMatchObject({ kind: 'failed' })
  fails = false
  expect((await log.append(draft(), [])).seq).toBe(1)
})
