/**
 * Puts the stand-in between the page and the network, at once and before anything asks: requests
 * to the API wait for the stand-in to load, all others pass by. The first question is answered
 * before that, where the build has answered it ahead.
 */
import { aheadOr, fetchAhead } from './ahead.ts'
import { createFirstAnswer } from './firstAnswer.ts'
import { recordsFile } from './records/unpacked.ts'
import type { StandInOptions, createStandIn } from './standIn.ts'

interface StandInModule {
  createStandIn: typeof createStandIn
}

type Respond = (request: Request) => Promise<Response>

/** Calls back once the page has been painted and rests; Safari has no idle callback. */
function whenAtRest(callback: () => void) {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 1000 })
    else setTimeout(callback, 200)
  })
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
  const fetchAsset = aheadOr(realFetch)
  const apiPath = `${import.meta.env.BASE_URL}api/`
  const pageQuery = () => window.location.search
  const first = createFirstAnswer(fetchAsset)
  let answer: Promise<Respond> | undefined
  const load = () => {
    // Both at once: the stand-in would ask for the records no sooner than it is there.
    fetchAhead(recordsFile(), realFetch)
    return options.load()
  }
  const standIn = () => {
    answer ??= load().then(
      ({ createStandIn: create }) =>
        create({
          permalink: options.permalink,
          fetchAsset,
          pageQuery,
          onChanged: options.onChanged,
        }),
      (error: unknown) => {
        answer = undefined
        throw new TypeError('Failed to fetch', { cause: error })
      },
    )
    return answer
  }
  /** Makes the rest ready. Records that are others by now show once they are there. */
  async function fetchRest(version: string) {
    const respond = await standIn()
    const response = await respond(new Request(`${apiPath}changes?limit=1`))
    const now = (await response.json()) as { version?: unknown }
    if (response.ok && now.version !== version) options.onChanged()
  }
  async function respondFirst({ method, url }: Request): Promise<Response | undefined> {
    if (answer || method !== 'GET' || pageQuery() !== '') return undefined
    const { pathname, search } = new URL(url)
    const found = await first.to(pathname.slice(apiPath.length - 1) + search)
    if (!found) return undefined
    // What fails now is told by the first who asks for more.
    whenAtRest(() => void fetchRest(found.version).catch(() => {}))
    return new Response(found.body, { headers: { 'content-type': 'application/json' } })
  }
  const respond = async (request: Request) =>
    (await respondFirst(request)) ?? (await standIn())(request)
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
    return Promise.race([respond(request), aborted])
  }
}
