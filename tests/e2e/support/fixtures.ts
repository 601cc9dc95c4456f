/** The test of all end-to-end files: no word on the console, no request that escapes the page. */
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
import type { Page } from '@playwright/test'

interface Fixtures {
  /** Words that a test expects on the console: errors made on purpose. */
  expectedWords: RegExp | undefined
  guard: void
}

export const test = base.extend<Fixtures>({
  expectedWords: async ({}, use) => {
    await use(undefined)
  },
  guard: [
    async ({ context, baseURL, expectedWords }, use) => {
      const troubles: string[] = []
      const say = (words: string) => {
        // Said in place of the browser that `serviceWorkers: 'block'` stands for.
        if (words === 'Service Worker registration blocked by Playwright') return
        if (!expectedWords?.test(words)) troubles.push(words)
      }
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') say(message.text())
        })
        page.on('pageerror', (error) => say(error.message))
      }
      for (const page of context.pages()) watch(page)
      context.on('page', watch)
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (!url.protocol.startsWith('http')) return
        if (url.origin !== new URL(baseURL ?? '').origin) say(`left the host: ${url.href}`)
        if (/\/api(\/|$)/.test(url.pathname)) say(`escaped to the network: ${url.href}`)
      })
      await use()
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

type Rules = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>

const ALL: Rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that ask for colours. */
const COLOURS: Rules = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
}

/**
 * Fails on anything that axe finds against WCAG 2.2 A and AA, or its best practices, on the page or
 * in one part of it (a selector).
 */
export async function expectAccessible(page: Page, part = 'html', rules = ALL) {
  // Before its head is there, a page that just opened is empty.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({
      runOnly: rules,
      resultTypes: ['violations'],
    })
    // No frame of ours is of another origin: no second page is needed to look into them.
    .setLegacyMode()
    .analyze()
  const told = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }))
  expect(told).toEqual([])
}

/**
 * Fails on anything that axe finds in either theme, on the page or in one part of it. It is one page that changes its looks, and as a
 * theme changes colours alone, the dark one is asked for these: each page and rule costs.
 */
export async function expectAccessibleInBothThemes(page: Page, part = 'html') {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page, part)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, part, COLOURS)
}

/**
 * Fails on anything that axe finds at the width of a desk and of a phone, in both themes; `ready`
 * waits for what is to be looked at.
 */
export async function expectAccessibleInAllLooks(page: Page, ready: () => Promise<void>) {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await ready()
    await expectAccessibleInBothThemes(page)
  }
}

/** Waits until the page has drawn so many times, in one call to it. */
export async function drawnTimes(page: Page, times: number) {
  await page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, times)
}

/** Opens an address and waits until the first rows or an answer in their place stand there. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('status')).toHaveText(/\d/)
}
