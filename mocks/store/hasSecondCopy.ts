/** Where the second copy of a log is, and whether there is one: asked at every start. */

/** The caches of this browser; outside https there are none, and looking may throw. */
export function cachesOf(): CacheStorage | undefined {
  try {
    return globalThis.caches as CacheStorage | undefined
  } catch {
    return undefined
  }
}

/** The name of the cache that holds the second copy of the log of a database. */
export const copyName = (databaseName: string) => `${databaseName}-second-copy`

/** Whether there is a second copy of the log of a database. */
export async function hasSecondCopy(databaseName: string): Promise<boolean> {
  try {
    return (await cachesOf()?.has(copyName(databaseName))) ?? false
  } catch {
    return false
  }
}
