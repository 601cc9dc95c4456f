import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  NAME,
  SCOPE,
  SECOND,
  pageWith,
  start,
  visited,
  whole,
} from '#tests/support/offlineWorld.ts'
import type { Host, World } from '#tests/support/offlineWorld.ts'

afterEach(() => vi.unstubAllGlobals())

describe('a later release', () => {
  const later = async (world: Partial<World> = {}) => {
    const { storage } = await visited()
    const host: Host = { files: SECOND, asked: [] }
    const worker = await start('2', SECOND, { host, ...world, storage })
    await worker.install()
    return { worker, storage, host }
  }

  it('is held beside the one that runs, fetches only what changed, and waits to be asked', async () => {
    const { worker, storage, host } = await later()
    expect(Object.keys(storage.held())).toEqual([`${NAME}1`, `${NAME}2`])
    expect(storage.held()[`${NAME}2`]).toEqual(whole(SECOND))
    expect(host.asked).not.toContain('favicon.svg')
    expect(await (await worker.ask('', 'navigate'))?.text()).toBe('<page two>')
    expect(worker.skipWaiting).not.toHaveBeenCalled()
    await worker.send({ kind: 'takeOver' })
    expect(worker.skipWaiting).toHaveBeenCalledTimes(1)
  })

  it('on a dear line brings what of the one before was held', async () => {
    const { storage, host } = await visited()
    const cache = await storage.caches.open(`${NAME}1`)
    await cache.delete(`${SCOPE}assets/Asks-AAAAAAA.js`)
    host.files = SECOND
    const next = await start('2', SECOND, { host, storage, saveData: true })
    await next.install()
    expect(storage.held()[`${NAME}2`]).toEqual(
      whole(SECOND).filter((path) => !path.includes('Asks')),
    )
  })

  it('answers a tab of the one before with its files', async () => {
    const { worker } = await later()
    expect(await (await worker.ask('assets/Asks-AAAAAAA.js'))?.text()).toBe('asks one')
  })

  it.each([
    ['goes once no page runs it', [pageWith('assets/app-BBBBBBB.js')], 1],
    ['stays while a page runs it', [pageWith('assets/app-AAAAAAA.js')], 2],
    [
      'goes where a page of another app is open',
      [pageWith('assets/app-BBBBBBB.js'), pageWith(undefined, 'https://host.example/other/')],
      1,
    ],
  ] as const)('the one before %s', async (_, pages, count) => {
    const { worker, storage } = await later({ pages: [...pages] })
    await worker.send({ kind: 'hold' })
    expect(Object.keys(storage.held())).toHaveLength(count)
    expect(storage.held()[`${NAME}2`]).toEqual(whole(SECOND))
  })

  it('stays while a page does not say what it runs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { worker, storage } = await later({ pages: [pageWith(undefined)] })
    const held = worker.send({ kind: 'hold' })
    await vi.waitFor(() => vi.advanceTimersByTimeAsync(2500).then(() => held))
    vi.useRealTimers()
    expect(Object.keys(storage.held())).toHaveLength(2)
  })

  it('is not taken for an earlier one by the worker that still runs', async () => {
    const { storage, worker, host } = await visited({ pages: [pageWith('assets/app-AAAAAAA.js')] })
    await storage.caches.open(`${NAME}2`)
    worker.registration.waiting = {}
    await worker.send({ kind: 'hold' })
    expect(Object.keys(storage.held())).toHaveLength(2)
    expect(host.asked).toEqual([])
  })

  it('that comes while pages are asked keeps what it holds', async () => {
    const page = pageWith('assets/app-AAAAAAA.js')
    const asked: { come?: () => void } = {}
    const slow = {
      ...page,
      postMessage: (message: unknown, ports: MessagePort[]) => {
        asked.come?.()
        page.postMessage(message, ports)
      },
    }
    const { storage, worker } = await visited({ pages: [slow] })
    await storage.caches.open(`${NAME}2`)
    asked.come = () => (worker.registration.installing = {})
    await worker.send({ kind: 'hold' })
    expect(Object.keys(storage.held())).toHaveLength(2)
  })

  it('leaves the caches of others alone', async () => {
    const { worker, storage } = await later()
    await storage.caches.open('parley-files / 1')
    await storage.caches.open('parley-log')
    await worker.send({ kind: 'hold' })
    expect(Object.keys(storage.held()).toSorted()).toEqual([
      'parley-files / 1',
      `${NAME}2`,
      'parley-log',
    ])
  })
})
