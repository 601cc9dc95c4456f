/** The offline worker in a world of its own: a host, a device, pages that are open. */
import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { FileList, HeldCopy, ToWorker } from '#src/contract/offline.ts'
import { fakeCaches } from './fakeCaches.ts'

export const SCOPE = 'https://host.example/parley/'
type Files = Record<string, string>

export const FIRST: Files = {
  'index.html': '<page one>',
  'assets/app-AAAAAAA.js': 'app one',
  'assets/Timeline-AAAAAAA.js': 'timeline one',
  'assets/Asks-AAAAAAA.js': 'asks one',
  'favicon.svg': '<svg>',
}
export const SECOND: Files = {
  'index.html': '<page two>',
  'assets/app-BBBBBBB.js': 'app two',
  'assets/Timeline-BBBBBBB.js': 'timeline two',
  'assets/Asks-BBBBBBB.js': 'asks two',
  'favicon.svg': '<svg>',
}
export const NAME = 'parley-files /parley/ '

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

export interface Host {
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
export const pageWith = (entry: string | undefined, url = SCOPE) => ({
  url,
  postMessage: (_message: unknown, [port]: MessagePort[]) => {
    if (entry !== undefined) port?.postMessage(entry)
  },
})

export interface World {
  storage?: ReturnType<typeof fakeCaches>
  host: Host
  pages?: ReturnType<typeof pageWith>[]
  saveData?: boolean
}

/** Starts the worker of a release in a world of its own. */
export async function start(version: string, files: Files, world: World) {
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
  await import('#src/workers/offline.worker.ts')
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

export const whole = (files: Files) =>
  Object.keys(files)
    .map((path) => `/parley/${path}`)
    .toSorted()

/** A device that holds the first release whole. */
export async function visited(world: Partial<World> = {}) {
  const storage = world.storage ?? fakeCaches()
  const host: Host = { files: FIRST, asked: [] }
  const worker = await start('1', FIRST, { ...world, storage, host })
  await worker.install()
  host.asked = []
  return { storage, host, worker }
}
