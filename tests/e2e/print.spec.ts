import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

/** What a page of A4 leaves between its margins, in pixels of CSS. */
const A4 = { width: 717, height: 1047 }

interface Paper {
  rows: number
  heads: string
  width: number
  shown: string[]
  text: string
}

/** Takes down what would have been put on paper, whenever that is. */
async function holdPaper(page: Page) {
  await page.evaluate(() => {
    window.print = () => {
      const tables = [...document.querySelectorAll('table')].filter((each) =>
        each.checkVisibility(),
      )
      const chrome = [...document.querySelectorAll('nav, [role=searchbox], dialog, main button')]
      const paper: Paper = {
        rows: tables.reduce((sum, table) => sum + (table.tBodies[0]?.rows.length ?? 0), 0),
        heads: tables[0]?.tHead ? getComputedStyle(tables[0].tHead).display : '',
        width: document.documentElement.scrollWidth,
        shown: chrome
          .filter((each) => each.checkVisibility())
          .map((each) => each.outerHTML.slice(0, 90)),
        text: document.body.innerText,
      }
      Object.assign(window, { paper })
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
}

/** Prints by the key, before anything of it has loaded, and gives the paper. */
async function onPaper(page: Page): Promise<Paper> {
  await holdPaper(page)
  await page.keyboard.press('ControlOrMeta+p')
  return paperOf(page)
}

/** Prints as the browser's own menu does, which waits for nothing. */
async function fromMenu(page: Page): Promise<Paper> {
  await holdPaper(page)
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    window.print()
  })
  return paperOf(page)
}

async function paperOf(page: Page): Promise<Paper> {
  const held = await page.waitForFunction(() => (window as { paper?: Paper }).paper)
  return (await held.jsonValue())!
}

test('the statements print whole, with what they are of', async ({ page }) => {
  await open(page, '/statements?group=civil-society')
  const { rows, heads, width, shown, text } = await onPaper(page)
  expect(rows).toBe(34)
  // It is repeated on every page.
  expect(heads).toBe('table-header-group')
  expect(width).toBeLessThanOrEqual(A4.width)
  expect(shown).toEqual([])
  expect(text).toContain('34 of 270 statements. Filter: Group: Civil society')
  expect(text).toMatch(/data of 23 November 2026 \(version \w+\)/)
  expect(text).toMatch(/http:\/\/localhost:\d+\/statements\?group=civil-society/)
})

for (const [address, rows] of [
  ['/stakeholders', 144],
  ['/positions', 19],
  ['/asks', 63],
] as const) {
  test(`${address} prints all its rows on A4`, async ({ page }) => {
    await open(page, address)
    await expect(page.getByRole('table').getByRole('row').nth(2)).toBeVisible()
    const paper = await onPaper(page)
    expect(paper.rows).toBe(rows)
    expect(paper.width).toBeLessThanOrEqual(A4.width)
  })
}

test('an open statement prints alone', async ({ page }) => {
  await open(page, '/statements/s001')
  const panel = page.getByRole('complementary', { name: 'Statement' })
  await expect(panel.getByRole('button', { name: 'Copy quote' })).toBeVisible()
  const { rows, width, text } = await onPaper(page)
  expect(rows).toBe(0)
  // Paper is narrow, but nothing turns into what it is on a phone.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(width).toBeLessThanOrEqual(A4.width)
  expect(text).toContain('We need civil society at the negotiation table')
  expect(text).toMatch(/\/statements\/s001\n/)
})

test.describe('on a dear line', () => {
  test('the key prints all rows, with nothing loaded before it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await open(page, '/statements')
    const { rows, text } = await onPaper(page)
    expect(rows).toBe(270)
    expect(text).not.toContain('missing')
  })
})

for (const address of ['/statements', '/timeline?view=list']) {
  test(`${address} prints all rows from the browser’s own menu too`, async ({ page }) => {
    await open(page, address)
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
    const last = page.waitForResponse(/PrintHost-/)
    // On its way to the menu the pointer leaves the page, and the menu takes the focus.
    await page.evaluate(() => document.documentElement.dispatchEvent(new Event('mouseleave')))
    await last
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('blur')))
      const { rows, text } = await fromMenu(page)
      expect(rows).toBe(270)
      expect(text).not.toContain('had not been loaded')
    }).toPass()
  })
}

for (const [address, head] of [
  ['/about', 'About Parley'],
  ['/changes', 'Changes'],
  ['/records/topics', 'Records'],
  ['/sources/a001', 'Civil Society Demands Seat'],
  ['/backup', 'Backup'],
] as const) {
  test(`${address} prints under the same head`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: head }).first()).toBeVisible()
    const { text, shown, width } = await onPaper(page)
    expect(text).toMatch(/data of 23 November 2026 \(version \w+\).+ Printed on \d+ \w+ \d{4}\./)
    expect(text).toContain(address)
    expect(shown.filter((each) => !each.startsWith('<nav'))).toEqual([])
    expect(width).toBeLessThanOrEqual(A4.width)
  })
}

test('a network stands on the first sheet, under its head', async ({ page }) => {
  await open(page, '/asks?view=speaks')
  const picture = page.locator('svg[data-drawn]')
  await expect(picture).toBeVisible()
  await holdPaper(page)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const { bottom } = await picture.evaluate((svg) => svg.getBoundingClientRect().toJSON())
  expect(bottom).toBeLessThan(A4.height)
})
