import { beforeEach, afterEach, expect, it, vi } from 'vitest'
import type { ToWorker } from '#src/contract/offline.ts'
import { fakeCaches } from '#tests/support/fakeCaches.ts'

const copy = { version: '1', files: 9, bytes: 9, of: { files: 9, bytes: 9 } }
const SCOPE = `${window.location.origin}/`

/** A worker in a state, which keeps what it is told and answers as ours does. */
class Worker extends EventTarget {
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

class Registration extends EventTarget {
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

const reload = vi.fn<() => void>()
let found: Registration | undefined
let register: ReturnType<typeof vi.fn<() => Promise<Registration>>>
let online = true
/** Listeners on the window and the page, which each start of the part adds. */
let stops: (() => void)[] = []

function withContainer(controller: Worker | null = null) {
  const container = Object.assign(new EventTarget(), {
    controller,
    register,
    getRegistration: async () => found,
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  return container
}

/** The part, with a state of its own. */
async function part() {
  vi.resetModules()
  const [worker, stores] = await Promise.all([
    import('./worker.ts'),
    import('#src/stores/offline.ts'),
  ])
  return { ...worker, state: () => stores.useOffline.getState() }
}

function activeOne() {
  found = new Registration()
  found.active = new Worker('activated')
  return found
}

beforeEach(() => {
  vi.stubEnv('PROD', true)
  online = true
  found = undefined
  register = vi.fn<() => Promise<Registration>>(async () => found!)
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)
  reload.mockClear()
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

it('has a worker that runs hold what is missing, and tells what is held', async () => {
  const { active } = activeOne()
  const { startWorker, state } = await part()
  await startWorker()
  expect(active?.told).toEqual([{ kind: 'hold' }])
  expect(state()).toMatchObject({ copy })
})

it('asks for no more than was loaded where data are to be saved', async () => {
  vi.stubGlobal('navigator', Object.assign(navigator, { connection: { saveData: true } }))
  const { active } = activeOne()
  const { startWorker } = await part()
  await startWorker()
  expect(active?.told).toMatchObject([{ kind: 'hold', paths: ['index.html'] }])
  Reflect.deleteProperty(navigator, 'connection')
})

it('waits for the first worker, and says that there is none where it could not be installed', async () => {
  found = new Registration()
  found.installing = new Worker('installing')
  const { startWorker, state } = await part()
  const started = startWorker()
  await vi.waitFor(() => expect(register).toHaveBeenCalled())
  expect(state().copy).toBeUndefined()
  found.installing.become('redundant')
  await started
  expect(state()).toMatchObject({ copy: null })
})

it('tries the first visit again when the line is back', async () => {
  const first = new Registration()
  first.installing = new Worker('redundant')
  found = first
  const { startWorker, state } = await part()
  await startWorker()
  first.installing = null
  const { active } = activeOne()
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(active?.told).toEqual([{ kind: 'hold' }]))
  await vi.waitFor(() => expect(state()).toMatchObject({ copy }))
  expect(register).toHaveBeenCalledTimes(2)
})

it('looks for a newer version and mends the copy when the page is seen again', async () => {
  const registration = activeOne()
  const { startWorker } = await part()
  await startWorker()
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(registration.active?.told).toHaveLength(2))
  expect(registration.update).toHaveBeenCalledTimes(1)
  online = false
  document.dispatchEvent(new Event('visibilitychange'))
  await Promise.resolve()
  expect(registration.update).toHaveBeenCalledTimes(1)
})

it('brings nothing back that another tab has erased', async () => {
  const registration = activeOne()
  const { startWorker } = await part()
  await startWorker()
  found = undefined
  window.dispatchEvent(new Event('online'))
  document.dispatchEvent(new Event('visibilitychange'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(registration.update).not.toHaveBeenCalled()
  expect(registration.active?.told).toHaveLength(1)
  expect(register).toHaveBeenCalledTimes(1)
})

it('ends its own worker when all is erased, and none of another app', async () => {
  const registration = activeOne()
  const { caches, held } = fakeCaches()
  vi.stubGlobal('caches', caches)
  for (const name of ['parley-files / 1', 'parley-files / 2', 'parley-files /other/ 1']) {
    await caches.open(name)
  }
  const { startWorker, eraseCopies } = await part()
  await startWorker()
  await eraseCopies()
  expect(Object.keys(held())).toEqual(['parley-files /other/ 1'])
  expect(registration.unregister).toHaveBeenCalledTimes(1)
  window.dispatchEvent(new Event('online'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(register).toHaveBeenCalledTimes(1)
  const other = activeOne()
  other.scope = 'https://host.example/'
  await eraseCopies()
  expect(other.unregister).not.toHaveBeenCalled()
})

it('asks only its own worker what is held', async () => {
  const ours = new Worker('activated')
  const theirs = new Worker('activated')
  theirs.scriptURL = `${SCOPE}other.js`
  const { askWhatIsHeld } = await part()
  withContainer(theirs)
  askWhatIsHeld()
  withContainer(ours)
  askWhatIsHeld()
  expect(theirs.told).toEqual([])
  expect(ours.told).toEqual([{ kind: 'status' }])
})

it('says that a newer version waits, and loads the page anew only once that has taken over', async () => {
  const registration = activeOne()
  const { startWorker, takeUpdate, state } = await part()
  await startWorker()
  const next = registration.arrive()
  expect(state()).toMatchObject({ update: 'ready' })
  expect(next.told).toEqual([])
  takeUpdate()
  expect(next.told).toEqual([{ kind: 'takeOver' }])
  expect(reload).not.toHaveBeenCalled()
  next.become('activating')
  expect(reload).not.toHaveBeenCalled()
  next.become('activated')
  expect(reload).toHaveBeenCalledTimes(1)
})

it('loads the page anew all the same where the newer version says nothing', async () => {
  const registration = activeOne()
  const { startWorker, takeUpdate } = await part()
  await startWorker()
  registration.arrive()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  takeUpdate()
  vi.advanceTimersByTime(5000)
  vi.useRealTimers()
  expect(reload).toHaveBeenCalledTimes(1)
})

it('says which version the page runs', async () => {
  activeOne()
  const container = withContainer()
  const script = document.createElement('script')
  script.type = 'module'
  document.head.append(script)
  script.src = `${SCOPE}assets/index-AAAAAAA.js`
  const { startWorker } = await part()
  await startWorker()
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data))
  })
  port1.start()
  const asked = Object.assign(new Event('message'), {
    data: { kind: 'whichEntry' },
    ports: [port2],
  })
  container.dispatchEvent(asked)
  expect(await answer).toBe('assets/index-AAAAAAA.js')
  port1.close()
  script.remove()
})

it('leaves the page alone where another tab has taken the newer version', async () => {
  const registration = activeOne()
  const { startWorker, state } = await part()
  await startWorker()
  const next = registration.arrive()
  next.become('activated')
  expect(reload).not.toHaveBeenCalled()
  expect(state()).toMatchObject({ update: 'elsewhere' })
})

it('says no more that a version waits which a still newer one has replaced', async () => {
  const registration = activeOne()
  const { startWorker, state } = await part()
  await startWorker()
  registration.arrive().become('redundant')
  expect(state().update).toBeUndefined()
  const last = registration.arrive()
  expect(state()).toMatchObject({ update: 'ready' })
  last.become('activated')
  expect(state()).toMatchObject({ update: 'elsewhere' })
})

it('finds a version that waits since an earlier visit, and takes the first one for none', async () => {
  const registration = activeOne()
  registration.waiting = new Worker('installed')
  const { startWorker, state } = await part()
  await startWorker()
  expect(state()).toMatchObject({ update: 'ready' })
  const first = new Registration()
  found = first
  const again = await part()
  const starting = again.startWorker()
  await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(2))
  const worker = first.arrive()
  first.active = worker
  worker.become('activated')
  await starting
  expect(again.state().update).toBeUndefined()
})
