/**
 * The app's own service worker: answers with the files of one release, from this device first. It
 * serves files alone; records and their changes are answered in the page, worker or not.
 */
import type { ListedFile, ToWorker } from '#src/contract/offline.ts'
import { PAGE, listFor, sparingly, wayOf } from './offline/choose.ts'
import { createCopies, isFull } from './offline/copies.ts'
import { lackingPage } from './offline/lackingPage.ts'
import { openEntries } from './offline/pages.ts'
import type { WorkerScope } from './offline/scope.ts'

const worker = globalThis as unknown as WorkerScope
const list = listFor(worker.parleyFiles, 'DecompressionStream' in globalThis)
const { scope } = worker.registration
const files = new Map(list.files.map((file) => [file.path, file]))
const copies = createCopies({ scope, list, caches: worker.caches, fetchFile: fetch })

/** A new version is held whole, or it never takes over. */
async function install() {
  const sparing = worker.navigator.connection?.saveData === true
  try {
    await copies.hold(sparing ? sparingly(list, await copies.heldBefore()) : list.files)
  } catch (error) {
    // What is written in the app needs the room more than half a copy that serves nobody.
    if (isFull(error)) await copies.drop()
    throw error
  }
}

/** Lets go of earlier versions, where it is sure that no open page runs one. */
async function tidy() {
  if (!(await copies.hasOlder())) return
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const entries = await openEntries(pages.filter(({ url }) => url.startsWith(scope)))
  // What these hold is not earlier but later; one may have come while pages were asked.
  const { installing, waiting } = worker.registration
  if (entries && !installing && !waiting) await copies.tidy(entries)
}

async function answerPage(request: Request): Promise<Response> {
  // Without its scripts the page would stay white.
  const [page, ...parts] = await Promise.all([PAGE, ...list.page].map(copies.find))
  if (page && parts.every(Boolean)) return page
  return fetch(request).catch(lackingPage)
}

async function answerFile(
  request: Request,
  file: ListedFile,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const copy = await copies.find(file.path)
  if (copy) return copy
  const response = await fetch(request)
  // A browser that is full keeps nothing more; the page has its answer all the same.
  later(copies.keep(file, response.clone()).catch(() => {}))
  return response
}

const answerOther = async (request: Request) =>
  (await copies.findOlder(request.url)) ?? fetch(request)

worker.addEventListener('install', (event) => event.waitUntil(install()))

worker.addEventListener('activate', (event) => {
  // A first visit, too, goes on without a line.
  event.waitUntil(worker.clients.claim())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const way = wayOf(request, scope, files)
  if (way.kind === 'page') event.respondWith(answerPage(request))
  if (way.kind === 'other') event.respondWith(answerOther(request))
  if (way.kind === 'file') {
    event.respondWith(answerFile(request, way.file, (work) => event.waitUntil(work)))
  }
})

async function hold(paths: readonly string[] | undefined) {
  const wanted = paths?.flatMap((path) => files.get(path) ?? [])
  // What can't be had now is told by the status.
  await copies.hold(wanted ?? list.files).catch(() => {})
  await tidy().catch(() => {})
}

async function answerMessage(message: ToWorker, port: MessagePort | undefined) {
  if (message.kind === 'takeOver') return worker.skipWaiting()
  if (message.kind === 'hold') await hold(message.paths)
  port?.postMessage(await copies.status().catch(() => undefined))
  return undefined
}

worker.addEventListener('message', (event) => {
  event.waitUntil(answerMessage(event.data as ToWorker, event.ports[0]))
})
