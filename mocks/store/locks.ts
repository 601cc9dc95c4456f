/** One writer at a time over all tabs, where the browser has Web Locks. */

/** `null`: none, as in old browsers and outside https. By default the browser's. */
export type Locks = Pick<LockManager, 'request'> | null

/**
 * Gives a function that runs actions one after another. Without locks they just run: transactions
 * of IndexedDB exclude one another too, only without a queue that is fair between tabs.
 */
export function createLock(name: string, given: Locks | undefined) {
  return async <T>(action: () => Promise<T>): Promise<T> => {
    const locks =
      given === undefined ? (globalThis.navigator?.locks as LockManager | undefined) : given
    if (!locks) return action()
    let entered = false
    try {
      return (await locks.request(name, () => {
        entered = true
        return action()
      })) as T
    } catch (error) {
      // Locks may be denied where the database isn't.
      if (entered) throw error
      return action()
    }
  }
}
