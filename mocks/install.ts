/**
 * Puts the stand-in between the page and the network, at once and before anything asks: requests
 * to the API wait for the stand-in to load, all others pass by.
 */
import type { StandInOptions, createStandIn } from './standIn.ts'

interface StandInModule {
  createStandIn: typeof createStandIn
}

/**
 * Wraps `fetch`. `load` imports the stand-in; where that fails the request fails as the network
 * would, and the next one loads again.
 */
export function installStandIn(options: {
  load: () => Promise<StandInModule>
  permalink: StandInOptions['permalink']
  onChanged: () => void
}) {
  const realFetch = globalThis.fetch.bind(globalThis)
  const apiPath = `${import.meta.env.BASE_URL}api/`
  let answer: Promise<(request: Request) => Promise<Response>> | undefined
  const standIn = () => {
    answer ??= options.load().then(
      ({ createStandIn: create }) =>
        create({
          permalink: options.permalink,
          fetchAsset: realFetch,
          pageQuery: () => window.location.search,
          onChanged: options.onChanged,
        }),
      (error: unknown) => {
        answer = undefined
        throw new TypeError('Failed to fetch', { cause: error })
      },
    )
    return answer
  }
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href)
    if (url.origin !== window.location.origin || !url.pathname.startsWith(apiPath)) {
      return realFetch(input, init)
    }
    const request = input instanceof Request ? new Request(input, init) : new Request(url, init)
    const { signal } = request
    signal.throwIfAborted()
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    })
    return Promise.race([standIn().then((respond) => respond(request)), aborted])
  }
}
