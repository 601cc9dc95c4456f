/**
 * Tells what was appended, from here and from other tabs: exactly once and in order, for all of it
 * is read from the database behind the place reached. Messages of other tabs only say when to look.
 */
import * as z from 'zod/mini'
import type { Change } from '#src/contract/changes.ts'
import type { Connection, Database, LogKey } from './database.ts'
import { readableOf } from './reader.ts'

type Callback = (changes: readonly Change[]) => void

const Message = z.union([
  z.object({ kind: z.literal('appended'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('erased') }),
  /** Changes came that may stand anywhere in the log. */
  z.object({ kind: z.literal('tookIn') }),
])
type Message = z.infer<typeof Message>

/** How far the callbacks have heard; `undefined`: nobody asked yet where the log ends. */
type Place = LogKey | 'start' | undefined

async function newsOf(db: Database, place: Place): Promise<{ values: unknown[]; place: Place }> {
  const { store } = db.transaction('log')
  if (place === undefined) {
    const last = await store.openKeyCursor(null, 'prev')
    return { values: [], place: last?.key ?? 'start' }
  }
  const range = place === 'start' ? null : IDBKeyRange.lowerBound(place, true)
  const [values, last] = await Promise.all([
    store.getAll(range),
    store.openKeyCursor(range, 'prev'),
  ])
  return { values, place: last?.key ?? place }
}

function callAll<A extends unknown[]>(callbacks: Iterable<(...args: A) => void>, ...args: A) {
  // Who subscribes from within a callback hears the next ones only.
  const present = [...callbacks]
  for (const callback of present) {
    try {
      callback(...args)
    } catch (error) {
      // A mistake of one listener is told as any uncaught one, and the others still hear.
      queueMicrotask(() => {
        throw error
      })
    }
  }
}

export function createNews(connection: Connection, channelName: string) {
  const callbacks = new Set<Callback>()
  const eraseCallbacks = new Set<() => void>()
  let place: Place
  let tail: Promise<unknown> = Promise.resolve()
  let waiting: Promise<void> | undefined
  let stopListening: (() => void) | undefined
  let channel: BroadcastChannel | undefined

  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = tail.then(action)
    tail = result.catch(() => {})
    return result
  }
  /** Looks for news once more; never throws, for whoever reads or writes is told the trouble. */
  const catchUp = (): Promise<void> => {
    waiting ??= inTurn(async () => {
      waiting = undefined
      if (callbacks.size === 0) return
      let news = await connection.use((db) => newsOf(db, place))
      // A tab that slept through a restore: what was taken in stands before the place it had reached.
      if (place !== 'start' && readableOf(news.values).some((each) => each.restored)) {
        news = await connection.use((db) => newsOf(db, 'start'))
      }
      if (callbacks.size === 0) return
      place = news.place
      const changes = readableOf(news.values)
      if (changes.length > 0) callAll(callbacks, changes)
    }).catch(() => {})
    return waiting
  }
  /** After an erasure the log counts from one again; after a restore all of it is told anew. */
  const restart = () =>
    inTurn(async () => {
      place = 'start'
    })
  const hear = ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data)
    if (!message.success) return
    if (message.data.kind === 'erased') {
      void restart()
      callAll(eraseCallbacks)
    }
    if (message.data.kind === 'tookIn') void restart()
    void catchUp()
  }
  const listen = () => {
    if (stopListening || callbacks.size + eraseCallbacks.size === 0) return
    const own = openChannel()
    own?.addEventListener('message', hear)
    // A tab that slept may have missed what the others said.
    const wake = () => {
      if (document.visibilityState === 'visible') void catchUp()
    }
    if (typeof document !== 'undefined') {
      document.addEventListener('visibilitychange', wake)
      window.addEventListener('pageshow', wake)
    }
    stopListening = () => {
      own?.removeEventListener('message', hear)
      if (typeof document === 'undefined') return
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('pageshow', wake)
    }
  }
  const openChannel = () => {
    if (typeof BroadcastChannel === 'undefined') return undefined
    channel ??= new BroadcastChannel(channelName)
    return channel
  }
  const subscribe = <C>(set: Set<C>, callback: C) => {
    set.add(callback)
    listen()
    return () => {
      set.delete(callback)
      if (callbacks.size + eraseCallbacks.size > 0) return
      stopListening?.()
      stopListening = undefined
    }
  }

  return {
    catchUp,
    restart,
    onAppend(callback: Callback) {
      // Two subscriptions of one function are two.
      const stop = subscribe<Callback>(callbacks, (changes) => callback(changes))
      void catchUp()
      return stop
    },
    onErase: (callback: () => void) => subscribe(eraseCallbacks, () => callback()),
    /** Resolves when a first subscriber's place is known, so that nothing written now is missed. */
    placed: () => (callbacks.size > 0 && place === undefined ? catchUp() : Promise.resolve()),
    /** Runs a read of the whole log; who subscribes after it hears what comes after it. */
    reading: <T extends { end: LogKey | undefined }>(read: () => Promise<T>) =>
      inTurn(async () => {
        const result = await read()
        if (place === undefined || callbacks.size === 0) place = result.end ?? 'start'
        return result
      }),
    tell: (message: Message) => openChannel()?.postMessage(message),
    close() {
      stopListening?.()
      stopListening = undefined
      channel?.close()
      channel = undefined
    },
  }
}
