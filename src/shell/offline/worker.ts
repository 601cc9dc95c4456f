/** The page's side of the offline worker. Where there is none, all of it does nothing. */
import type { HeldCopy, ToPage, ToWorker } from '#src/contract/offline.ts'
import { useOffline } from '#src/stores/offline.ts'

const BASE = import.meta.env.BASE_URL

/** Milliseconds after which a new version counts as taken, whether it says so or not. */
const PATIENCE = 5000

/** Looking at it may throw where a browser blocks it, and it is absent outside https. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined
  } catch {
    return undefined
  }
}

/** Whether the person, or a dear line, asks for few bytes. */
const isSparing = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

const addressOf = (path: string) => new URL(BASE + path, window.location.href).href
const pathOf = (url: string) => url.slice(addressOf('').length)

/** Paths of what this page has loaded. */
const loadedPaths = () => [
  'index.html',
  ...performance.getEntriesByType('resource').map(({ name }) => pathOf(name)),
]

let registration: ServiceWorkerRegistration | undefined
let waiting: ServiceWorker | undefined
let asked = false
let erased = false

/** Sends, and puts what is held, as the worker answers, where all can see it. */
function ask(worker: ServiceWorker, message: ToWorker): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<HeldCopy | undefined>) => {
      port1.close()
      useOffline.setState({ copy: data ?? null })
      resolve()
    })
    port1.start()
    worker.postMessage(message, [port2])
  })
}

/** Follows a version from its arrival to the day it runs. */
function follow(worker: ServiceWorker | null) {
  if (!worker) return
  const look = () => {
    if (worker.state === 'installed' && registration?.active) {
      waiting = worker
      useOffline.setState({ update: 'ready' })
    }
    if (worker !== waiting) return
    if (worker.state === 'activated') {
      if (asked) window.location.reload()
      else useOffline.setState({ update: 'elsewhere' })
    }
    if (worker.state === 'redundant') useOffline.setState({ update: undefined })
  }
  worker.addEventListener('statechange', look)
  look()
}

/** Says to the worker which version this page runs, so that its files are kept. */
function answer({ data, ports }: MessageEvent<Partial<ToPage> | undefined>) {
  if (data?.kind !== 'whichEntry') return
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  ports[0]?.postMessage(entry ? pathOf(entry.src) : '')
}

/** Holds what is missing; with a dear line no more than what was loaded. */
const mend = (worker: ServiceWorker) =>
  ask(worker, isSparing() ? { kind: 'hold', paths: loadedPaths() } : { kind: 'hold' })

/** Asks the worker that answers for this page, if one does, what it holds: that costs no line. */
export function askWhatIsHeld() {
  const controller = container()?.controller
  if (controller?.scriptURL === addressOf('sw.js')) void ask(controller, { kind: 'status' })
}

/** The worker of a registration once it runs; undefined where it could not be installed. */
function running(of: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const coming = of.active ?? of.waiting ?? of.installing
  return new Promise((resolve) => {
    const look = () => {
      if (coming?.state === 'activated') resolve(coming)
      else if (!coming || coming.state === 'redundant') resolve(undefined)
    }
    coming?.addEventListener('statechange', look)
    look()
  })
}

/** Registers the worker, waits until it runs, and has it hold what is missing. */
async function bringIn(workers: ServiceWorkerContainer): Promise<void> {
  try {
    const options = { scope: BASE, updateViaCache: 'none' } as const
    const held = await workers.register(`${BASE}sw.js`, options)
    if (held !== registration) {
      registration = held
      held.addEventListener('updatefound', () => follow(held.installing))
      follow(held.waiting ?? (held.active ? held.installing : null))
    }
    const worker = await running(held)
    if (worker) await mend(worker)
    else useOffline.setState({ copy: null })
  } catch {
    // The host has no worker, or the browser allows none: the app works without.
    useOffline.setState({ copy: null })
  }
}

/** Starts the worker, or follows the one that is there. Never throws. */
export async function startWorker(): Promise<void> {
  const workers = container()
  // While developing, files change under a worker's hands.
  if (!workers || !import.meta.env.PROD) {
    useOffline.setState({ copy: null })
    return
  }
  workers.addEventListener('message', answer)
  // Before it runs: a line that breaks in a first visit leaves it half held.
  window.addEventListener('online', () => {
    if (!registration?.active && !registration?.installing && !erased) void bringIn(workers)
    else void refresh(workers)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh(workers)
  })
  await bringIn(workers)
}

/** Looks for a new version, and mends what the browser has thrown away. */
async function refresh(workers: ServiceWorkerContainer) {
  if (!navigator.onLine || !registration) return
  const found = await workers.getRegistration(BASE).catch(() => undefined)
  // Erased in another tab: it must not come back by this one.
  if (found?.scope !== registration.scope) return
  await registration.update().catch(() => {})
  if (registration.active && useOffline.getState().copy) await mend(registration.active)
}

/** Lets the version that waits take over, in all tabs; this page is then loaded anew. */
export function takeUpdate() {
  asked = true
  const message: ToWorker = { kind: 'takeOver' }
  waiting?.postMessage(message, [])
  setTimeout(() => window.location.reload(), PATIENCE)
}

/** Holds all files, whatever the line costs. */
export async function holdAll(): Promise<void> {
  if (registration?.active) await ask(registration.active, { kind: 'hold' })
}

/** Throws away the copies and ends the worker. Never throws. */
export async function eraseCopies(): Promise<void> {
  erased = true
  try {
    const found = await container()?.getRegistration(BASE)
    // That of the whole host would be another app's.
    if (found?.scope === addressOf('')) await found.unregister()
    registration = undefined
    const names = await caches.keys()
    const own = names.filter((name) => name.startsWith(`parley-files ${BASE} `))
    await Promise.all(own.map((name) => caches.delete(name)))
    useOffline.setState({ copy: null, update: undefined })
  } catch {
    // A browser without caches has nothing of ours in them.
  }
}
