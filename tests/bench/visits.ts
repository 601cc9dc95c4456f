/** Visits of a built app on a slow line and an old phone: when its first table stands, and how still. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Profile {
  name: string
  /** Bits a second. */
  down: number
  up: number
  /** Milliseconds there and back. */
  latency: number
  /** How many times slower the processor is. */
  cpu: number
}

export const profiles = {
  slow: { name: '1.6 Mbit/s, 150 ms, 4× CPU', down: 1.6e6, up: 0.75e6, latency: 150, cpu: 4 },
  poor: { name: '400 kbit/s, 400 ms, 6× CPU', down: 0.4e6, up: 0.2e6, latency: 400, cpu: 6 },
} satisfies Record<string, Profile>

export interface Visit {
  /** Milliseconds from the start of the navigation to the frame in which the first row stands. */
  table: number
  /** The sum of the layout shifts until the page rested, fonts there. */
  shift: number
  requests: Step[]
}

/** A file on its way: when it was asked for and when it was there, in milliseconds. */
export interface Step {
  name: string
  from: number
  to: number
}

interface Watched {
  table?: number
  shift: number
}

/** Watches from within the page, before any of its own code. */
function watch() {
  const watched: Watched = { shift: 0 }
  Object.assign(window, { watched })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[]) {
      if (!entry.hadRecentInput) watched.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const observer = new MutationObserver(() => {
    if (!document.querySelector('table a[data-opens]')) return
    observer.disconnect()
    // After the frame in which it is drawn.
    requestAnimationFrame(() => {
      setTimeout(() => {
        watched.table = performance.now()
      })
    })
  })
  observer.observe(document, { subtree: true, childList: true })
}

/** A browser as it is before the first visit. */
export async function freshContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
  })
  await context.addInitScript(watch)
  return context
}

/** Slows line and processor of a page down. */
export async function slowed(page: Page, profile: Profile, offline = false) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline,
    latency: profile.latency,
    downloadThroughput: profile.down / 8,
    uploadThroughput: profile.up / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu })
}

/** Opens the app in a new page. Throws where no table comes within two minutes. */
export async function visit(
  context: BrowserContext,
  url: string,
  profile: Profile,
  offline = false,
): Promise<Visit> {
  const page = await context.newPage()
  try {
    await slowed(page, profile, offline)
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
    await page.waitForFunction(() => 'watched' in window, undefined, { timeout: 120_000 })
    await page.waitForFunction(
      () => (window as unknown as { watched: Watched }).watched.table !== undefined,
      undefined,
      { timeout: 120_000 },
    )
    await page.waitForLoadState('networkidle', { timeout: 120_000 })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await page.evaluate(() => {
      const { table, shift } = (window as unknown as { watched: Watched }).watched
      const entries = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
      const requests = entries.map(({ name, startTime, responseEnd }) => ({
        name: new URL(name).pathname,
        from: startTime,
        to: responseEnd,
      }))
      return { table: table!, shift, requests }
    })
  } finally {
    await page.close()
  }
}

/**
 * Lets the app's own worker keep all it keeps, on a line that is not slow. False where the app has
 * none.
 */
export async function workerReady(context: BrowserContext, url: string): Promise<boolean> {
  const page = await context.newPage()
  try {
    await page.goto(url)
    await page.locator('table a[data-opens]').first().waitFor({ timeout: 60_000 })
    // It is registered some while after the table stands.
    return await page.evaluate(async () => {
      const registered = async () =>
        (await navigator.serviceWorker.getRegistrations()).some(
          ({ active }) => active && !active.scriptURL.includes('mockServiceWorker'),
        )
      for (let tries = 0; tries < 40; tries++) {
        if (await registered()) return true
        await new Promise((resolve) => {
          setTimeout(resolve, 500)
        })
        if (tries === 20 && (await navigator.serviceWorker.getRegistrations()).length === 0) break
      }
      return registered()
    })
  } finally {
    await page.close()
  }
}
