/** The data backend's stand-in: MSW's handlers over the application, answering in the page. */
import { getResponse } from 'msw/utils/get-response'
import { createApi } from '#src/server/api.ts'
import { chunksOf } from '#src/server/store.ts'
import type { Store } from '#src/server/store.ts'
import { createHandlers } from './handlers.ts'
import { browserStore } from './records/browserStore.ts'
import { createLazyDrafts } from './store/lazyDrafts.ts'
import { createLazyLog } from './store/lazyLog.ts'

export interface StandInOptions {
  permalink: (statementId: string) => string
  /** The browser's own fetch, for the files of the records. */
  fetchAsset: typeof fetch
  pageQuery: () => string
  /** Called whenever records have changed, here or in another tab. */
  onChanged?: () => void
}

async function* syntheticChunks(count: number) {
  const { syntheticRecords } = await import('./synthetic/records.ts')
  yield* chunksOf(syntheticRecords({ statements: count }))
}

function storeOf(options: StandInOptions): Store {
  const log = createLazyLog(async () => {
    const { createBrowserLog } = await import('./store/browserLog.ts')
    return createBrowserLog()
  })
  const drafts = createLazyDrafts(async () => {
    const { createDrafts } = await import('./store/drafts.ts')
    return createDrafts()
  })
  // Only a build made for measuring serves invented records; else this falls out of the bundle.
  const synthetic: string | undefined = import.meta.env['VITE_SYNTHETIC']
  if (synthetic) return { base: () => syntheticChunks(Number(synthetic)), log, drafts }
  return { ...browserStore(options.fetchAsset, options.pageQuery), log, drafts }
}

/** Gives the function that answers the requests of the page. */
export function createStandIn(options: StandInOptions): (request: Request) => Promise<Response> {
  const store = storeOf(options)
  const api = createApi(store, { permalink: options.permalink, onChanged: options.onChanged })
  const handlers = createHandlers({ api, pageQuery: options.pageQuery })
  return async (request) => {
    const response = await getResponse(handlers, request)
    if (!response) throw new TypeError(`No handler answers ${request.url}`)
    // What `Response.error()` stands for: the network failed.
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
}
