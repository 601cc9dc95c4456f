/** The browser's side of service workers, for the page's side of ours. */
import { afterEach, beforeEach, vi } from 'vitest'
import type { ToWorker } from '#src/contract/offline.ts'

export const copy = { version: '1', files: 9, bytes: 9, of: { files: 9, bytes: 9 } }
export const SCOPE = `${window.location.origin}/`

/** A worker in a state, which keeps what it is told and answers as ours does. */
export class Worker extends EventTarget {
  told: ToWorker[] = []
  scriptURL = `${SCOPE}sw.js`
  state: ServiceWorkerState
  constructor(state: ServiceWorkerState) {
    super()
    this.state = state
  }
  postMessage(message: ToWorker, [port]: MessagePort[]) {
    this.told.push(message)
    port?.postMessage(copy)
  }
  become(state: ServiceWorkerState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

export class Registration extends EventTarget {
  scope = SCOPE
  installing: Worker | null = null
  waiting: Worker | null = null
  active: Worker | null = null
  update = vi.fn<() => Promise<void>>(async () => {})
  unregister = vi.fn<() => Promise<boolean>>(async () => true)
  /** A newer version arrives, and is held whole. */
  arrive(worker = new Worker('installing')) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    worker.become('installed')
    return worker
  }
}

/** What the browser has and does in a test. */
export const browser = {
  found: undefined as Registration | undefined,
  online: true,
  register: vi.fn<() => Promise<Registration>>(),
  reload: vi.fn<() => void>(),
}

/** Gives the page service workers; `controller`: the one that answers for it. */
export function withContainer(controller: Worker | null = null) {
  const container = Object.assign(new EventTarget(), {
    controller,
    register: browser.register,
    getRegistration: async () => browser.found,
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  return container
}

/** A version runs already. */
export function activeOne() {
  const found = new Registration()
  found.active = new Worker('activated')
  browser.found = found
  return found
}

/** The page's side, with a state of its own. */
export async function freshPart() {
  vi.resetModules()
  const [worker, stores] = await Promise.all([
    import('#src/shell/offline/worker.ts'),
    import('#src/stores/offline.ts'),
  ])
  return { ...worker, state: () => stores.useOffline.getState() }
}

/** Readies all that before each test of a file, and takes it back after it. */
export function givenWorkers() {
  /** Takes off the listeners that each start of the part adds to the window and the page. */
  let stops: (() => void)[] = []
  beforeEach(() => {
    vi.stubEnv('PROD', true)
    browser.online = true
    browser.found = undefined
    browser.register.mockReset().mockImplementation(async () => browser.found!)
    browser.reload.mockReset()
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => browser.online)
    const { reload } = browser
    vi.stubGlobal('location', { ...window.location, href: `${SCOPE}timeline`, reload })
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target)
      vi.spyOn(target, 'addEventListener').mockImplementation(
        (kind: string, listener: EventListenerOrEventListenerObject) => {
          add(kind, listener)
          stops.push(() => target.removeEventListener(kind, listener))
        },
      )
    }
    withContainer()
  })
  afterEach(() => {
    for (const stop of stops) stop()
    stops = []
    Reflect.deleteProperty(navigator, 'serviceWorker')
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
  })
}
