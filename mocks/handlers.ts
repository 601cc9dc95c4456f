/** The one list of handlers: every request under `/api/` goes to the application. */
import { http } from 'msw/http'
import type { Api } from '#src/server/api.ts'
import { applyFault, faultFor, readFaults } from './faults.ts'

export interface HandlerOptions {
  api: Api
  /** The query of the page, read at every request: `?fault=` may be in it. */
  pageQuery: () => string
}

/** Makes the handlers, for the page and for Node alike. */
export function createHandlers({ api, pageQuery }: HandlerOptions) {
  return [
    http.all('*/api/*', async ({ request }) => {
      const fault = faultFor(request.url, readFaults(pageQuery()))
      return (await applyFault(fault, request.signal)) ?? (await api.fetch(request))
    }),
  ]
}
