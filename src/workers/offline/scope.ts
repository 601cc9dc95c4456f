/** The parts of a service worker's world that ours uses; the types of pages do not have them. */
import type { FileList } from '#src/contract/offline.ts'

interface Extendable {
  waitUntil(work: Promise<unknown>): void
}

interface Events {
  install: Extendable
  activate: Extendable
  fetch: Extendable & { request: Request; respondWith(response: Promise<Response>): void }
  message: Extendable & { data: unknown; ports: readonly MessagePort[] }
}

/** A page that is open. */
export interface OpenPage {
  url: string
  postMessage(message: unknown, transfer: Transferable[]): void
}

export interface WorkerScope {
  /** Written in front of the worker by the build. */
  parleyFiles: FileList
  registration: { scope: string; installing: unknown; waiting: unknown }
  clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>
  }
  caches: CacheStorage
  navigator: { connection?: { saveData?: boolean } }
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void
}
