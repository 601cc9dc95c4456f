/** Tests of the app on a host of their own, which can go wrong and bring a later release. */
import type { Page } from '@playwright/test'
import { test as base } from './fixtures.ts'
import { startHost } from './releases.ts'
import type { Host } from './releases.ts'

export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    host.close()
  },
  baseURL: async ({ host }, use) => {
    await use(host.url)
  },
  // What a page asks for without a line does not come, and a worker that comes to a page that is
  // loading finds files that were asked for without it; the browser says so.
  expectedWords: async ({}, use) => {
    await use(
      /cross-world service worker|Failed to load resource|net::ERR|Unable to preload CSS|No import: |dynamically imported module/,
    )
  },
})

/** Cuts the line of a page to its host, or mends it. */
export async function cutLine(page: Page, host: Host, cut = true) {
  host.down = cut
  await page.context().setOffline(cut)
}
