/** What a browser's storage says went wrong, in the words of the log. */
import { LogTrouble } from '#src/server/changeLog.ts'

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : undefined)

/** Whether a connection was closed behind our back, so that a new one may do. */
export const isClosed = (error: unknown) => nameOf(error) === 'InvalidStateError'

/** The trouble of a read or write. Mistakes of our own and stale revisions stay what they are. */
export function troubleOf(error: unknown): unknown {
  const name = nameOf(error)
  if (name === undefined) return error
  return new LogTrouble(name === 'QuotaExceededError' ? 'full' : 'failed', { cause: error })
}

/** The trouble where the database can't even be opened. */
export function openTroubleOf(error: unknown): unknown {
  const name = nameOf(error)
  const denied =
    // Firefox says InvalidStateError in some private windows.
    name === 'SecurityError' ||
    name === 'InvalidStateError' ||
    name === 'NotAllowedError' ||
    // Chromium, where a person blocked the site's data.
    (name === 'UnknownError' && /denied permission/i.test((error as DOMException).message))
  return denied ? new LogTrouble('denied', { cause: error }) : troubleOf(error)
}

/** Waits for a promise, but not for ever: the work goes on, the person is told. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new LogTrouble('failed', { cause: new Error('The browser gave no answer') }))
    }, milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
