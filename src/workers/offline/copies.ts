/** The copies of files on this device: one cache a version, so that none takes from another. */
import type { FileList, HeldCopy, ListedFile } from '#src/contract/offline.ts'
import { HASH_HEADER, checkedCopy, fetchChecked } from './checkedCopy.ts'
import { PAGE, missingOf } from './choose.ts'

/** So many files at a time, for the person is reading meanwhile. */
const AT_ONCE = 3

/** Whether a write failed because the browser has no more room. */
export const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError'

/** Where the app lives, what belongs to it, and what the browser gives. */
export interface CopiesOptions {
  scope: string
  list: FileList
  caches: CacheStorage
  fetchFile: typeof fetch
}

export function createCopies({ scope, list, caches, fetchFile }: CopiesOptions) {
  /** The same for all versions of the app at this address. */
  const common = `parley-files ${new URL(scope).pathname} `
  const own = common + list.version
  const urlOf = (path: string) => new URL(path, scope).href
  // A host may send the page at the bare address alone.
  const sourceOf = ({ path }: ListedFile) => (path === PAGE ? scope : urlOf(path))

  const olderNames = async () =>
    (await caches.keys()).filter((name) => name.startsWith(common) && name !== own)
  const held = async () => {
    const requests = await (await caches.open(own)).keys()
    const urls = new Set(requests.map(({ url }) => url))
    return new Set(list.files.map(({ path }) => path).filter((path) => urls.has(urlOf(path))))
  }
  const find = async (name: string, url: string) =>
    (await caches.has(name)) ? (await caches.open(name)).match(url) : undefined
  /** The same file, as an earlier version held it. */
  const ofOlder = async (file: ListedFile) => {
    for (const name of await olderNames()) {
      const copy = await find(name, urlOf(file.path))
      if (copy?.headers.get(HASH_HEADER) === file.hash) return copy
    }
    return undefined
  }

  return {
    /** The copy of a file of this version; undefined where the browser has none, or not any more. */
    find: (path: string) => find(own, urlOf(path)).catch(() => undefined),
    /** Something that an earlier version held. */
    async findOlder(url: string): Promise<Response | undefined> {
      try {
        for (const name of await olderNames()) {
          const copy = await find(name, url)
          if (copy) return copy
        }
      } catch {
        // Then the network is left.
      }
      return undefined
    },
    /** Keeps an answer of the network, where it is the file; no more once all copies are erased. */
    async keep(file: ListedFile, response: Response) {
      const copy = (await caches.has(own)) && (await checkedCopy(response, file))
      if (copy) await (await caches.open(own)).put(urlOf(file.path), copy)
    },
    /** Holds these files. Throws where one of them can't be had; the others are held all the same. */
    async hold(files: readonly ListedFile[]) {
      const cache = await caches.open(own)
      const waiting = [...missingOf(files, await held())]
      const failures: unknown[] = []
      const holdNext = async () => {
        for (let file = waiting.shift(); file; file = waiting.shift()) {
          try {
            const copy =
              (await ofOlder(file)) ?? (await fetchChecked(file, sourceOf(file), fetchFile))
            await cache.put(urlOf(file.path), copy)
          } catch (error) {
            failures.push(error)
            // A browser that is full takes none of the others either.
            if (isFull(error)) waiting.length = 0
          }
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, holdNext))
      if (failures.length > 0) throw failures.find(isFull) ?? failures[0]
    },
    /** Lets go all that this version holds. */
    drop: () => caches.delete(own),
    /** Paths that the versions before hold. */
    async heldBefore(): Promise<string[]> {
      const caught = await Promise.all(
        (await olderNames()).map(async (name) => (await caches.open(name)).keys()),
      )
      return caught.flat().map(({ url }) => url.slice(scope.length))
    },
    async status(): Promise<HeldCopy> {
      const have = await held()
      const bytes = (files: readonly ListedFile[]) =>
        files.reduce((sum, each) => sum + each.bytes, 0)
      return {
        version: list.version,
        files: have.size,
        bytes: bytes(list.files.filter(({ path }) => have.has(path))),
        of: { files: list.files.length, bytes: bytes(list.files) },
      }
    },
    /** Whether anything is held of earlier versions. */
    hasOlder: async () => (await olderNames()).length > 0,
    /** Lets go what earlier versions held, but for those whose entry script an open page runs. */
    async tidy(entries: readonly string[]) {
      const foreign = entries.filter((path) => !list.files.some((file) => file.path === path))
      for (const name of await olderNames()) {
        const used = await Promise.all(foreign.map((path) => find(name, urlOf(path))))
        if (!used.some(Boolean)) await caches.delete(name)
      }
    },
  }
}
