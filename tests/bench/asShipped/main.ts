/**
 * The same app as MSW is meant to be used: `setupWorker` with its service worker, started before
 * the app is drawn, and every part of MSW in the bundle. What the bench of loading stands beside.
 */
import { setupWorker } from 'msw/browser'
import { createHandlers } from '#mocks/handlers.ts'
import { browserStore } from '#mocks/records/browserStore.ts'
import { permalink } from '#src/app/paths.ts'
import { startApp } from '#src/app/start.tsx'
import { tellChanged } from '#src/client/news.ts'
import { createApi } from '#src/server/api.ts'

const pageQuery = () => window.location.search
const store = browserStore(fetch.bind(globalThis), pageQuery)
const api = createApi(store, { permalink, onChanged: tellChanged })
const root = document.querySelector<HTMLElement>('#root')
if (root) {
  const worker = setupWorker(...createHandlers({ api, pageQuery }))
  void worker
    .start({ quiet: true, onUnhandledFrame: 'bypass' })
    .then(() => startApp(root), console.error)
}
