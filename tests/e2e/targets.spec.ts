import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/**
 * What may be smaller than a finger, each for an equivalent control on the same page (WCAG 2.5.8),
 * as docs/decisions.md says.
 */
const EXCEPTIONS = [
  // A touch picks the column, whose numbers stand under the chart.
  '[data-chart] a[data-bin]',
  // The table under the picture has every tie.
  'svg[data-drawn] > a[tabindex="-1"]',
  // The table under the bars has every number.
  '[data-shares] a[tabindex="-1"]',
]

/** What is pressed and smaller than 24 pixels, but for links within a sentence. */
function smallTargets(page: Page, exceptions: readonly string[]) {
  return page.evaluate((selectors) => {
    const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const sizeOf = (element: HTMLElement | SVGElement) => {
      // A field is pressed by its label too, wherever that stands.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const boxes = [element, ...labels].map((each) => each.getBoundingClientRect())
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
      }
    }
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...element.parentElement!.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.nodeValue ?? ''),
      )
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => !selectors.some((selector) => element.matches(selector)))
      .flatMap((element) => {
        const { width, height } = sizeOf(element)
        // Half a pixel is lost where a zoom is no whole number.
        if (!element.checkVisibility() || width * height === 0) return []
        if ((width > 23.5 && height > 23.5) || isInSentence(element)) return []
        const name = element.getAttribute('aria-label') ?? element.textContent
        return [`${name.trim().slice(0, 60)}: ${width.toFixed(1)} by ${height.toFixed(1)}`]
      })
  }, exceptions)
}

const views = [
  '/statements',
  '/statements/s001',
  '/statements/s076',
  '/stakeholders',
  '/stakeholders/patient-bashombe',
  '/stakeholders/drc-government',
  '/timeline',
  '/timeline?by=group-week-line',
  '/timeline?view=list',
  '/positions',
  '/positions?view=changes',
  '/positions?view=agreement',
  '/asks',
  '/asks?view=voices',
  '/asks?view=speaks',
  '/sources',
  '/sources/a001',
]
const pages = ['/sources/add', '/changes', '/records/topics', '/duplicates', '/backup', '/about']

test('everything that is pressed has room for a finger, or its like has', async ({ page }) => {
  test.setTimeout(120_000)
  const ready = async () => {
    await expect(page.locator('h1').first()).toBeAttached()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expect(page.locator('main').locator('a, button, input').first()).toBeVisible()
  }
  const small: Record<string, string[]> = {}
  for (const address of views) {
    await open(page, address)
    await ready()
    // What holds the like of small parts is looked at too.
    for (const summary of await page.locator('main summary').all()) await summary.tap()
    await ready()
    small[address] = await smallTargets(page, EXCEPTIONS)
  }
  for (const address of pages) {
    await page.goto(address)
    await ready()
    small[address] = await smallTargets(page, EXCEPTIONS)
  }
  expect(small).toEqual(Object.fromEntries(Object.keys(small).map((address) => [address, []])))
})

test('a touch in a chart picks the column, whose numbers a finger can hit', async ({ page }) => {
  await open(page, '/timeline')
  const chart = page.locator('[data-chart]')
  const bar = chart.getByRole('link', { name: 'December 2025, conditional: ' })
  await bar.scrollIntoViewIfNeeded()
  await expect(page.getByText('Tap a month for its numbers.')).toBeVisible()
  const address = page.url()
  // Above the bars, where nothing is.
  const box = (await bar.boundingBox())!
  const room = (await chart.boundingBox())!
  await page.touchscreen.tap(box.x + box.width / 2 + 6, room.y + 4)
  const column = page.getByRole('group', { name: 'December 2025', exact: true })
  await expect(column.getByText('December 2025')).toBeFocused()
  expect(page.url()).toBe(address)
  expect(await smallTargets(page, EXCEPTIONS)).toEqual([])
  await expectAccessible(page, '[data-chart] + *')
  await column.getByRole('button', { name: 'Previous in the chart' }).tap()
  const before = page.getByRole('group', { name: 'November 2025', exact: true })
  await before.getByRole('button', { name: 'Next in the chart' }).tap()
  await column.getByRole('link', { name: /^December 2025, conditional: 3 statements$/ }).tap()
  await expect(page).toHaveURL(/common=conditional&from=2025-12/)
  await expect(chart).toBeFocused()
  await expect(column).toHaveCount(0)
})

test('a touch on a tiny part of a bar follows it nowhere else', async ({ page }) => {
  await open(page, '/timeline')
  const part = page
    .locator('[data-chart]')
    .getByRole('link', { name: 'December 2025, conditional: ' })
  const address = page.url()
  await part.tap()
  await expect(page.getByRole('group', { name: 'December 2025', exact: true })).toBeVisible()
  expect(page.url()).toBe(address)
  await page.getByRole('button', { name: 'Close', exact: true }).tap()
  await expect(page.locator('[data-chart]')).toBeFocused()
})
