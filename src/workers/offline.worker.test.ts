import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeCaches } from '#tests/support/fakeCaches.ts'
import { FIRST, NAME, SCOPE, SECOND, start, visited, whole } from '#tests/support/offlineWorld.ts'
import type { Host } from '#tests/support/offlineWorld.ts'

afterEach(() => vi.unstubAllGlobals())

describe('a first visit', () => {
  it('holds all, takes the open page over, and waits for nobody', async () => {
    const host: Host = { files: FIRST, asked: [] }
    const worker = await start('1', FIRST, { host })
    await worker.install()
    const { storage } = worker
    // Some hosts send the page at the bare address alone.
    expect(host.asked.toSorted()).toEqual(
      Object.keys(FIRST)
        .map((path) => (path === 'index.html' ? '' : path))
        .toSorted(),
    )
    expect(storage.held()).toEqual({ [`${NAME}1`]: whole(FIRST) })
    await worker.activate()
    expect(worker.claim).toHaveBeenCalledTimes(1)
    expect(worker.skipWaiting).not.toHaveBeenCalled()
  })

  it('fails where the host sends its page in place of a file, and keeps the others', async () => {
    const { 'assets/Asks-AAAAAAA.js': _lost, ...files } = FIRST
    const worker = await start('1', FIRST, { host: { files, asked: [] } })
    await expect(worker.install()).rejects.toThrow('assets/Asks-AAAAAAA.js')
    expect(worker.storage.held()[`${NAME}1`]).toEqual(whole(files))
  })

  it('leaves the room to the person where the browser is full, and asks for no more', async () => {
    const storage = fakeCaches(() => true)
    const host: Host = { files: FIRST, asked: [] }
    const worker = await start('1', FIRST, { storage, host })
    await expect(worker.install()).rejects.toThrow('No room')
    expect(host.asked).toHaveLength(3)
    expect(storage.held()).toEqual({})
  })

  it('on a dear line holds what shows the page, and all when it is asked to', async () => {
    const worker = await start('1', FIRST, { host: { files: FIRST, asked: [] }, saveData: true })
    await worker.install()
    expect(worker.storage.held()[`${NAME}1`]).toEqual([
      '/parley/assets/app-AAAAAAA.js',
      '/parley/index.html',
    ])
    await worker.send({ kind: 'hold', paths: ['assets/Asks-AAAAAAA.js', 'no/such.js'] })
    expect(worker.storage.held()[`${NAME}1`]).toHaveLength(3)
    expect(await worker.send({ kind: 'hold' })).toMatchObject({ files: 5, of: { files: 5 } })
  })
})

describe('a request', () => {
  it('is answered from the device, whatever the host has by now', async () => {
    const { worker, host } = await visited()
    host.files = SECOND
    expect(await (await worker.ask('timeline?group=x', 'navigate'))?.text()).toBe('<page one>')
    expect(await (await worker.ask('assets/Asks-AAAAAAA.js'))?.text()).toBe('asks one')
    expect(await worker.ask('api/statements')).toBeUndefined()
    expect(host.asked).toEqual([])
  })

  it('opens the page of the host where a script of the page is gone, and says so without a line', async () => {
    const { worker, host, storage } = await visited()
    const cache = await storage.caches.open(`${NAME}1`)
    await cache.delete(`${SCOPE}assets/app-AAAAAAA.js`)
    expect(await (await worker.ask('', 'navigate'))?.text()).toBe('<page one>')
    expect(host.asked).toEqual([''])
    host.files = 'down'
    const lacking = await worker.ask('', 'navigate')
    expect(lacking?.status).toBe(503)
    expect(await lacking?.text()).toContain('sans connexion')
  })

  it('for a file that was thrown away brings it back, but nothing that only has its name', async () => {
    const { worker, host, storage } = await visited()
    const cache = await storage.caches.open(`${NAME}1`)
    await cache.delete(`${SCOPE}assets/Asks-AAAAAAA.js`)
    host.files = { ...FIRST, 'assets/Asks-AAAAAAA.js': '<page>' }
    expect(await (await worker.ask('assets/Asks-AAAAAAA.js'))?.text()).toBe('<page>')
    expect(storage.held()[`${NAME}1`]).toHaveLength(4)
    host.files = FIRST
    await worker.ask('assets/Asks-AAAAAAA.js')
    expect(storage.held()[`${NAME}1`]).toHaveLength(5)
  })

  it('brings no copy back once all are erased', async () => {
    const { worker, storage } = await visited()
    await storage.caches.delete(`${NAME}1`)
    expect(await (await worker.ask('favicon.svg'))?.text()).toBe('<svg>')
    expect(storage.held()).toEqual({})
  })
})

it('answers the page also where the browser breaks on its way', async () => {
  const { worker, storage } = await visited()
  storage.caches.keys = () => Promise.reject(new Error('broken'))
  expect(await worker.send({ kind: 'hold' })).toMatchObject({ files: 5 })
})
