import { readFile } from 'node:fs/promises'
import { csvParse } from 'd3-dsv'
import { expectCounts } from './support/counts.ts'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const FIRST = /^Civil Society Demands Seat at the Table/

test('from the table to an article, to words in its text, to their statement', async ({ page }) => {
  await open(page, '/')
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Sources' })
    .click()
  await expect(page).toHaveURL(/\/sources$/)
  const table = page.getByRole('table', { name: 'Articles' })
  await expect(table).toHaveAttribute('aria-rowcount', '187')
  const head = page.getByRole('columnheader', { name: 'Statements' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/\?sort=-statements$/)

  // The article with most statements is the one whose text is held.
  const row = table.getByRole('row').nth(1)
  await expect(row).toContainText('✓ 9 verified')
  await row.getByRole('link').first().focus()
  await page.keyboard.press('End')
  await expect(page.locator('[aria-rowindex="187"] a').first()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/a001$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIRST)

  const text = page.getByRole('region', { name: 'Text of the article' })
  const words = text.getByRole('link', { name: /^We need civil society/ })
  await words.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Statement' })
  await expect(panel).toContainText('We need civil society')
  await expect(page).toHaveURL(/\/sources\/a001\?open=s001$/)
  await expect(text.locator('mark[data-open]')).toHaveCount(2)
  // Its words come into sight as the panel goes on.
  await text.getByRole('link').last().click()
  await expect(text.locator('mark[data-open]').first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(text.getByRole('link').last()).toBeFocused()
})

test('each number of a row and of the coverage opens as many as it says', async ({ page }) => {
  await open(page, '/sources?kind=verbatim&sort=-statements&outlet!=allAfrica')
  const rows = page.getByRole('table', { name: 'Articles' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('Modern Mining Zambia')
  await expectCounts(
    page,
    page.locator(
      '[data-row="0"] [data-kind=number] a, [data-row="0"] [data-seal] a, [data-seal] dd a',
    ),
  )
})

test('the export is the table of the view, in its order', async ({ page }) => {
  await open(page, '/sources?group=religious&sort=outlet')
  const count = /^(\d+) of 186 articles$/
  const shown = await page.getByText(count).textContent()
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV (data)' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^parley-articles-[\d-]+\.csv$/)
  const table = csvParse(await readFile(await file.path(), 'utf8'))
  expect(table).toHaveLength(Number(count.exec(shown!)![1]))
  const first = page.getByRole('table', { name: 'Articles' }).getByRole('row').nth(1)
  await expect(first.getByRole('link').first()).toHaveText(table[0]!['title']!)
})

test('on a phone rows are cards, under More, and words open their statement', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: 'fr-FR',
    baseURL: baseURL!,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  const page = await context.newPage()
  await open(page, '/?q=%22sécurité%22')
  await page.getByRole('button', { name: 'Plus' }).tap()
  await page.getByRole('dialog', { name: 'Plus' }).getByRole('link', { name: 'Sources' }).tap()
  await expect(page).toHaveURL(/\/sources\?q=/)
  const cards = page.getByRole('table', { name: 'Articles' }).getByRole('row')
  await cards.nth(1).getByRole('link').first().tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open(page, '/sources/a001')
  const text = page.getByRole('region', { name: 'Texte de l’article' })
  await text.getByRole('link').first().tap()
  await expect(page.getByRole('dialog', { name: 'Déclaration' })).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  await context.close()
})

for (const [locale, wide, narrow] of [
  ['en-GB', 'light', 'dark'],
  ['fr-FR', 'dark', 'light'],
] as const) {
  test(`axe finds nothing, ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, colorScheme: wide, baseURL: baseURL! })
    const page = await context.newPage()
    for (const address of ['/sources?group=civil-society', '/sources/a001?open=s001']) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.emulateMedia({ colorScheme: wide })
      await open(page, address)
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await page.locator('[data-view]').evaluate((box) => box.scrollTo(0, 0))
      await expectAccessible(page)
      await page.setViewportSize({ width: 390, height: 900 })
      await page.emulateMedia({ colorScheme: narrow })
      await expectAccessible(page)
    }
    await context.close()
  })
}
