import { expect, it, vi } from 'vitest'
import { fakeCaches } from '#tests/support/fakeCaches.ts'
import {
  Registration,
  SCOPE,
  Worker,
  activeOne,
  browser,
  copy,
  freshPart,
  withContainer,
  givenWorkers,
} from '#tests/support/workerBrowser.ts'

givenWorkers()

it('has a worker that runs hold what is missing, and tells what is held', async () => {
  const { active } = activeOne()
  const { startWorker, state } = await freshPart()
  await startWorker()
  expect(active?.told).toEqual([{ kind: 'hold' }])
  expect(state()).toMatchObject({ copy })
})

it('asks for no more than was loaded where data are to be saved', async () => {
  vi.stubGlobal('navigator', Object.assign(navigator, { connection: { saveData: true } }))
  const { active } = activeOne()
  const { startWorker } = await freshPart()
  await startWorker()
  expect(active?.told).toMatchObject([{ kind: 'hold', paths: ['index.html'] }])
  Reflect.deleteProperty(navigator, 'connection')
})

it('waits for the first worker, and says that there is none where it could not be installed', async () => {
  browser.found = new Registration()
  browser.found.installing = new Worker('installing')
  const { startWorker, state } = await freshPart()
  const started = startWorker()
  await vi.waitFor(() => expect(browser.register).toHaveBeenCalled())
  expect(state().copy).toBeUndefined()
  browser.found.installing.become('redundant')
  await started
  expect(state()).toMatchObject({ copy: null })
})

it('tries the first visit again when the line is back', async () => {
  const first = new Registration()
  first.installing = new Worker('redundant')
  browser.found = first
  const { startWorker, state } = await freshPart()
  await startWorker()
  first.installing = null
  const { active } = activeOne()
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(active?.told).toEqual([{ kind: 'hold' }]))
  await vi.waitFor(() => expect(state()).toMatchObject({ copy }))
  expect(browser.register).toHaveBeenCalledTimes(2)
})

it('looks for a newer version and mends the copy when the page is seen again', async () => {
  const registration = activeOne()
  const { startWorker } = await freshPart()
  await startWorker()
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(registration.active?.told).toHaveLength(2))
  expect(registration.update).toHaveBeenCalledTimes(1)
  browser.online = false
  document.dispatchEvent(new Event('visibilitychange'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(registration.update).toHaveBeenCalledTimes(1)
})

it('brings nothing back that another tab has erased', async () => {
  const registration = activeOne()
  const { startWorker } = await freshPart()
  await startWorker()
  browser.found = undefined
  window.dispatchEvent(new Event('online'))
  document.dispatchEvent(new Event('visibilitychange'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(registration.update).not.toHaveBeenCalled()
  expect(registration.active?.told).toHaveLength(1)
  expect(browser.register).toHaveBeenCalledTimes(1)
})

it('ends its own worker when all is erased, and none of another app', async () => {
  const registration = activeOne()
  const { caches, held } = fakeCaches()
  vi.stubGlobal('caches', caches)
  for (const name of ['parley-files / 1', 'parley-files / 2', 'parley-files /other/ 1']) {
    await caches.open(name)
  }
  const { startWorker, eraseCopies } = await freshPart()
  await startWorker()
  await eraseCopies()
  expect(Object.keys(held())).toEqual(['parley-files /other/ 1'])
  expect(registration.unregister).toHaveBeenCalledTimes(1)
  window.dispatchEvent(new Event('online'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(browser.register).toHaveBeenCalledTimes(1)
  const other = activeOne()
  other.scope = 'https://host.example/'
  await eraseCopies()
  expect(other.unregister).not.toHaveBeenCalled()
})

it('asks only its own worker what is held', async () => {
  const ours = new Worker('activated')
  const theirs = new Worker('activated')
  theirs.scriptURL = `${SCOPE}other.js`
  const { askWhatIsHeld } = await freshPart()
  withContainer(theirs)
  askWhatIsHeld()
  withContainer(ours)
  askWhatIsHeld()
  expect(theirs.told).toEqual([])
  expect(ours.told).toEqual([{ kind: 'status' }])
})
