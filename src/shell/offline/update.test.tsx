import { expect, it, vi } from 'vitest'
import {
  Registration,
  SCOPE,
  Worker,
  activeOne,
  browser,
  freshPart,
  withContainer,
  givenWorkers,
} from '#tests/support/workerBrowser.ts'

givenWorkers()

it('says that a newer version waits, and loads the page anew only once that has taken over', async () => {
  const registration = activeOne()
  const { startWorker, takeUpdate, state } = await freshPart()
  await startWorker()
  const next = registration.arrive()
  expect(state()).toMatchObject({ update: 'ready' })
  expect(next.told).toEqual([])
  takeUpdate()
  expect(next.told).toEqual([{ kind: 'takeOver' }])
  expect(browser.reload).not.toHaveBeenCalled()
  next.become('activating')
  expect(browser.reload).not.toHaveBeenCalled()
  next.become('activated')
  expect(browser.reload).toHaveBeenCalledTimes(1)
})

it('loads the page anew all the same where the newer version says nothing', async () => {
  const registration = activeOne()
  const { startWorker, takeUpdate } = await freshPart()
  await startWorker()
  registration.arrive()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  takeUpdate()
  vi.advanceTimersByTime(5000)
  vi.useRealTimers()
  expect(browser.reload).toHaveBeenCalledTimes(1)
})

it('says which version the page runs', async () => {
  activeOne()
  const container = withContainer()
  const script = document.createElement('script')
  script.type = 'module'
  document.head.append(script)
  script.src = `${SCOPE}assets/index-AAAAAAA.js`
  const { startWorker } = await freshPart()
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
  const { startWorker, state } = await freshPart()
  await startWorker()
  const next = registration.arrive()
  next.become('activated')
  expect(browser.reload).not.toHaveBeenCalled()
  expect(state()).toMatchObject({ update: 'elsewhere' })
})

it('says no more that a version waits which a still newer one has replaced', async () => {
  const registration = activeOne()
  const { startWorker, state } = await freshPart()
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
  const { startWorker, state } = await freshPart()
  await startWorker()
  expect(state()).toMatchObject({ update: 'ready' })
  const first = new Registration()
  browser.found = first
  const again = await freshPart()
  const starting = again.startWorker()
  await vi.waitFor(() => expect(browser.register).toHaveBeenCalledTimes(2))
  const worker = first.arrive()
  first.active = worker
  worker.become('activated')
  await starting
  expect(again.state().update).toBeUndefined()
})
