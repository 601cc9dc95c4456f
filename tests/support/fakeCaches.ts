/** The browser's Cache Storage, as far as the offline worker uses it, in memory. */

const urlOf = (request: RequestInfo | URL) =>
  typeof request === 'string' ? request : request instanceof URL ? request.href : request.url

/** A storage that refuses the writes which `refuses` names, as a full browser does. */
export function fakeCaches(refuses: (url: string) => boolean = () => false) {
  const stores = new Map<string, Map<string, Response>>()
  const cacheOf = (held: Map<string, Response>) => ({
    async keys() {
      return Array.from(held.keys(), (url) => new Request(url))
    },
    async match(request: RequestInfo | URL) {
      return held.get(urlOf(request))?.clone()
    },
    async put(request: RequestInfo | URL, response: Response) {
      const url = urlOf(request)
      if (refuses(url)) throw new DOMException('No room', 'QuotaExceededError')
      held.set(url, response)
    },
    async delete(request: RequestInfo | URL) {
      return held.delete(urlOf(request))
    },
  })
  const caches = {
    async keys() {
      return [...stores.keys()]
    },
    async has(name: string) {
      return stores.has(name)
    },
    async open(name: string) {
      const held = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, held)
      return cacheOf(held)
    },
    async delete(name: string) {
      return stores.delete(name)
    },
  }
  return {
    caches: caches as unknown as CacheStorage,
    /** Paths that each cache holds, by its name. */
    held: () =>
      Object.fromEntries(
        Array.from(stores, ([name, urls]) => [
          name,
          Array.from(urls.keys(), (url) => new URL(url).pathname).toSorted(),
        ]),
      ),
  }
}
