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

/** Asks the page to print and gives what would have been put on paper. */
async function onPaper(page: Page): Promise<Paper> {
  // What prints a view comes with the menu.
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Print' }).waitFor()
  await page.keyboard.press('Escape')
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
    }
  })
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4)
  await page.keyboard.press('ControlOrMeta+p')
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
