/**
 * What the head of the page has begun to fetch before any code was there (see index.html): the
 * line is in use from the first moment on.
 */

declare global {
  interface Window {
    /** Answers under way, by address. */
    parleyAhead?: Record<string, Promise<Response>>
  }
}

/** Takes an answer that is under way already, once; else fetches. */
export const aheadOr =
  (fetchAsset: typeof fetch): typeof fetch =>
  (input, init) => {
    const underWay = typeof input === 'string' ? window.parleyAhead?.[input] : undefined
    if (!underWay) return fetchAsset(input, init)
    delete window.parleyAhead?.[String(input)]
    return underWay
  }

/** Begins to fetch what `aheadOr` will give, unless it is under way. */
export function fetchAhead(url: string, fetchAsset: typeof fetch) {
  if (window.parleyAhead?.[url]) return
  const underWay = fetchAsset(url)
  // Told to whoever takes it.
  underWay.catch(() => {})
  window.parleyAhead = { ...window.parleyAhead, [url]: underWay }
}
