import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FileList, HeldCopy, ToWorker } from '#src/contract/offline.ts'
import { fakeCaches } from '#tests/support/fakeCaches.ts'

const SCOPE = 'https://host.example/parley/'
type Files = Record<string, string>

const FIRST: Files = {
  'index.html': '<page one>',
  'assets/app-AAAAAAA.js': 'app one',
  'assets/Timeline-AAAAAAA.js': 'timeline one',
  'assets/Asks-AAAAAAA.js': 'asks one',
  'favicon.svg': '<svg>',
}
const SECOND: Files = {
  'index.html': '<page two>',
  'assets/app-BBBBBBB.js': 'app two',
  'assets/Timeline-BBBBBBB.js': 'timeline two',
  'assets/Asks-BBBBBBB.js': 'asks two',
  'favicon.svg': '<svg>',
}
const NAME = 'parley-files /parley/ '

function listOf(version: string, files: Files): FileList {
  return {
    version,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      hash: createHash('sha256').update(text).digest('hex').slice(0, 32),
      bytes: text.length,
    })),
    page: Object.keys(files).filter((path) => path.includes('/app-')),
  }
}

interface Host {
  files: Files | 'down'
  asked: string[]
}

/** Fetches from a host that answers with the page whatever it does not know. */
const fetchFrom = (host: Host) => async (input: RequestInfo | URL) => {
  const url = typeof input === 'object' && 'url' in input ? input.url : String(input)
  const path = new URL(url).pathname.slice('/parley/'.length)
  host.asked.push(path)
  if (host.files === 'down') throw new TypeError('Failed to fetch')
  return new Response(host.files[path || 'index.html'] ?? host.files['index.html']!)
}

/** A page that says which entry it runs, or nothing at all. */
const pageWith = (entry: string | undefined, url = SCOPE) => ({
  url,
  postMessage: (_message: unknown, [port]: MessagePort[]) => {
    if (entry !== undefined) port?.postMessage(entry)
  },
})

interface World {
  storage?: ReturnType<typeof fakeCaches>
  host: Host
  pages?: ReturnType<typeof pageWith>[]
  saveData?: boolean
}

/** Starts the worker of a release in a world of its own. */
async function start(version: string, files: Files, world: World) {
  const { storage = fakeCaches(), host, pages = [], saveData = false } = world
  const listeners = new Map<string, (event: object) => void>()
  const registration = { scope: SCOPE, installing: null as unknown, waiting: null as unknown }
  const skipWaiting = vi.fn<() => Promise<void>>(async () => {})
  const claim = vi.fn<() => Promise<void>>(async () => {})
  vi.stubGlobal('parleyFiles', listOf(version, files))
  vi.stubGlobal('registration', registration)
  vi.stubGlobal('caches', storage.caches)
  vi.stubGlobal('clients', { claim, matchAll: async () => pages })
  vi.stubGlobal('navigator', { connection: { saveData } })
  vi.stubGlobal('skipWaiting', skipWaiting)
  vi.stubGlobal('fetch', fetchFrom(host))
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: object) => void) =>
    listeners.set(kind, listener),
  )
  vi.resetModules()
  await import('./offline.worker.ts')
  const dispatch = async (kind: string, event: object = {}) => {
    const work: Promise<unknown>[] = []
    listeners.get(kind)!({ waitUntil: (done: Promise<unknown>) => work.push(done), ...event })
    for (const done of work) await done
  }
  return {
    storage,
    registration,
    skipWaiting,
    claim,
    install: () => dispatch('install'),
    activate: () => dispatch('activate'),
    /** Undefined: it answers nothing. */
    async ask(path: string, mode = 'cors'): Promise<Response | undefined> {
      let answer: Promise<Response> | undefined
      const work: Promise<unknown>[] = []
      listeners.get('fetch')!({
        // No request can be made that opens a page.
        request: { url: new URL(path, SCOPE).href, method: 'GET', mode },
        respondWith: (response: Promise<Response>) => (answer = response),
        waitUntil: (done: Promise<unknown>) => work.push(done),
      })
      const response = await answer
      await Promise.all(work)
      return response
    },
    async send(data: ToWorker): Promise<HeldCopy | undefined> {
      const { port1, port2 } = new MessageChannel()
      const answer = new Promise<HeldCopy | undefined>((resolve) => {
        port1.addEventListener('message', (event) => resolve(event.data as HeldCopy | undefined))
      })
      port1.start()
      await dispatch('message', { data, ports: [port2] })
      const held = data.kind === 'takeOver' ? undefined : await answer
      port1.close()
      return held
    },
  }
}

const whole = (files: Files) =>
  Object.keys(files)
    .map((path) => `/parley/${path}`)
    .toSorted()

/** A device that holds the first release whole. */
async function visited(world: Partial<World> = {}) {
  const storage = world.storage ?? fakeCaches()
  const host: Host = { files: FIRST, asked: [] }
  const worker = await start('1', FIRST, { ...world, storage, host })
  await worker.install()
  host.asked = []
  return { storage, host, worker }
}

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

it('answers the page also where the browser breaks on its way', async () => {
  const { worker, storage } = await visited()
  storage.caches.keys = () => Promise.reject(new Error('broken'))
  expect(await worker.send({ kind: 'hold' })).toMatchObject({ files: 5 })
})
