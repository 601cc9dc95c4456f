/**
 * The log of this browser, whose code loads no sooner than there is a log: who never changes a
 * record never waits for it.
 */
import type { Change } from '#src/contract/changes.ts'
import type { ChangeLog } from '#src/server/changeLog.ts'
import { LogTrouble } from '#src/server/changeLog.ts'
import { hasSecondCopy } from './hasSecondCopy.ts'
import { isKept } from './isKept.ts'

const DATABASE = 'parley'
const CHANNEL = `${DATABASE}-log`

/** The log itself; `close` lets go of its database. */
export type KeptLog = ChangeLog & { close(): void }

/** Whether a log was ever kept here: the browser may have emptied a damaged database. */
const isThere = async () => (await isKept(DATABASE)) || (await hasSecondCopy(DATABASE))

function tellAll<A extends unknown[]>(callbacks: Iterable<(...args: A) => void>, ...args: A) {
  for (const callback of callbacks) callback(...args)
}

/** Makes the log; `load` imports the real one. */
export function createLazyLog(load: () => Promise<KeptLog>): ChangeLog {
  let loading: Promise<KeptLog> | undefined
  let wasRead = false
  let letGo = () => {}
  let channel: BroadcastChannel | undefined
  const callbacks = new Set<(changes: readonly Change[]) => void>()
  const eraseCallbacks = new Set<() => void>()

  /** From now on the real log tells. */
  const follow = (log: KeptLog) => {
    channel?.close()
    channel = undefined
    const stops = [
      log.onAppend((changes) => tellAll(callbacks, changes)),
      log.onErase(() => {
        letGo()
        tellAll(eraseCallbacks)
      }),
    ]
    // All is erased: to look into the database again would make it anew.
    letGo = () => {
      for (const stop of stops) stop()
      log.close()
      loading = undefined
      wasRead = false
      letGo = () => {}
      listen()
    }
    return log
  }
  async function begin(): Promise<KeptLog> {
    const log = await load()
    // What came before the log was looked at is news too, unless it was read.
    const { changes } = wasRead ? { changes: [] } : await log.read()
    follow(log)
    if (changes.length > 0) tellAll(callbacks, changes)
    return log
  }
  const real = () => {
    loading ??= begin().catch((error: unknown) => {
      loading = undefined
      throw error instanceof LogTrouble ? error : new LogTrouble('failed', { cause: error })
    })
    return loading
  }
  function listen() {
    if (typeof BroadcastChannel === 'undefined' || channel) return
    channel = new BroadcastChannel(CHANNEL)
    // Another tab writes.
    channel.addEventListener('message', () => void real().catch(() => {}))
  }
  return {
    async read() {
      if (!loading && !(await isThere())) return { changes: [], damaged: [] }
      if (loading) return (await loading).read()
      wasRead = true
      const log = await load()
      const read = await log.read()
      loading = Promise.resolve(follow(log))
      return read
    },
    append: async (draft, expected) => (await real()).append(draft, expected),
    takeIn: async (changes, draft, expected) => (await real()).takeIn(changes, draft, expected),
    replica: async () => (loading ? (await loading).replica() : undefined),
    onAppend(callback) {
      if (!loading) listen()
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    onErase(callback) {
      eraseCallbacks.add(callback)
      return () => eraseCallbacks.delete(callback)
    },
    async erase() {
      // Drafts alone make the database too.
      if (!loading && !(await isThere())) return
      await (await real()).erase()
      letGo()
    },
  }
}
