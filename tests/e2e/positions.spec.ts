import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { expect, expectAccessibleInAllLooks, open, test } from './support/fixtures.ts'

const cell = 'Religious bodies, Deal respects sovereignty: 3 statements, 3 opposes'

test('a cell opens its evidence, which a link opens again', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL! })
  await open(page, '/')
  const main = page.getByRole('navigation', { name: 'Main' })
  await main.getByRole('link', { name: 'Positions' }).click()
  await page.getByRole('table', { name: 'Positions' }).getByRole('link', { name: cell }).click()
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText(
    'The deal respects the DRC’s sovereignty over its resources and is not a sell-off.',
  )
  await expect(
    evidence.getByText('3 statements: 3 against; latest 24 December 2025: against'),
  ).toBeVisible()
  await expect(evidence.getByRole('listitem')).toHaveCount(3)
  await evidence.getByRole('button', { name: 'Copy quote' }).last().click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Cet accord est une forme maquillée de prédation.',
  )
  const again = await context.newPage()
  await open(again, page.url())
  await expect(again.getByRole('complementary', { name: 'Evidence' })).toContainText('3 against')
  await again.close()
  // A statement stands in its panel; closed, the evidence is there again.
  const when = evidence.getByRole('link', { name: /July 2025/ })
  await when.click()
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(when).toBeFocused()
})

test('the keys go through the matrix, open its evidence and come back', async ({ page }) => {
  await open(page, '/positions?columns=name&rows=name')
  const table = page.getByRole('table', { name: 'Positions' })
  const rows = table.getByRole('row')
  const group = rows.nth(1).getByRole('button')
  await group.focus()
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(2).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows.nth(2).getByRole('cell').last().locator('[data-column]')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(rows.nth(1).getByRole('cell').first().locator('[data-column]')).toBeFocused()
  // An empty cell is passed through, and says that it is empty.
  const dot = table.getByRole('img', {
    name: /^no statement in our 186 articles, to 7 March 2026$/,
  })
  await dot.first().focus()
  await expect(dot.first()).toBeFocused()
  const link = table.getByRole('link', { name: cell })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /sovereignty over its resources/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await expect(page).toHaveURL(/\/positions\?columns=name&opened=[a-z-]+&rows=name$/)
  await page.keyboard.press('?')
  await expect(page.getByRole('rowheader', { name: 'Matrix of positions' })).toBeVisible()
})

test('of many rows those in sight are drawn, and the keys reach the others', async ({ page }) => {
  await open(page, '/positions?opened=*')
  const table = page.getByRole('table', { name: 'Positions' })
  const rows = table.getByRole('row')
  const last = Number(await table.getAttribute('aria-rowcount'))
  expect(last).toBeGreaterThan(100)
  expect(await rows.count()).toBeLessThan(80)
  const rowOf = (index: number) => table.locator(`tr[aria-rowindex="${index}"]`)
  await expect(rowOf(last)).toHaveCount(0)
  await table.locator('[data-column="0"]').first().focus()
  await page.keyboard.press('Control+End')
  await expect(rowOf(last).getByRole('cell').last().locator('[data-column]')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(
    rowOf(last - 1)
      .getByRole('cell')
      .last()
      .locator('[data-column]'),
  ).toBeFocused()
  await expect(rowOf(last - 1)).toBeInViewport()
  // The heads stay: those of the columns, and the one of the row.
  await expect(table.getByRole('columnheader').last()).toBeInViewport()
  await page.keyboard.press('Control+Home')
  await expect(rowOf(2).getByRole('cell').first().locator('[data-column]')).toBeFocused()
  await expect(rowOf(2)).toBeInViewport()
  // Scrolled away and back, Tab still reaches the last visited cell.
  await table.hover()
  await page.mouse.wheel(0, 3000)
  await expect(rowOf(3)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(rowOf(2).getByRole('cell').nth(1).locator('[data-column]')).toBeFocused()
  // The cell of a link is scrolled to, past rows that are not drawn.
  await open(page, '/positions?opened=*&cell=group.religious.sovereignty')
  await expect(table.getByRole('link', { name: cell })).toBeInViewport({ ratio: 1 })
  // On paper all rows stand.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows).toHaveCount(last)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
})

test('what changed states its rule, and the files hold what is shown', async ({ page }) => {
  await open(page, '/positions')
  const saved = async (button: string, item: string) => {
    await page.getByRole('button', { name: button }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item, exact: true }).click()
    return csvParse(await readFile((await (await download).path())!, 'utf8'))
  }
  const long = await saved('Download the matrix', 'Long (data)')
  const of = long.filter(
    (row) => row['group_id'] === 'religious' && row['topic_id'] === 'sovereignty',
  )
  expect(of.filter((row) => row['level'] === 'group').map((row) => row['statements'])).toEqual([
    '3',
  ])
  await page.getByRole('link', { name: 'What changed' }).click()
  const counts = page.getByText(/pairs were compared/)
  await expect(counts).toContainText(
    /^\d+ pairs were compared: \d+ changes, of which \d+ reversals?/,
  )
  const pairs = page.getByRole('article')
  const shown = await pairs.count()
  expect(shown).toBeGreaterThan(0)
  const file = await saved('Download the changes', 'CSV (data)')
  expect(file).toHaveLength(shown)
  await expect(pairs.first()).toContainText('Earlier')
  await page.getByRole('switch', { name: 'Reversals only' }).check()
  await expect(page).toHaveURL(/reversals=1/)
  await expect(counts).toBeVisible()
  // A filter that leaves nothing still says what a change is.
  await open(page, '/positions?q=zzzz&view=changes')
  await expect(page.getByText(/^0 pairs were compared/)).toBeVisible()
  await expect(page.getByText(/^A change: two statements/)).toBeVisible()
})

test('says what is wrong where there is nothing to show', async ({ page }) => {
  await open(page, '/positions?q=zzzz')
  await expect(page.getByRole('button', { name: 'Clear filters' }).first()).toBeVisible()
  await expect(page.getByRole('table', { name: 'Positions' })).toHaveCount(0)
  await open(page, '/positions?least=99')
  await page.getByRole('button', { name: 'Show all cells' }).click()
  await expect(page.getByRole('table', { name: 'Positions' })).toBeVisible()
  await open(page, '/positions?stance=none')
  await expect(page.getByText('No position coded').last()).toBeVisible()
  await open(page, '/positions?cell=group.none.sovereignty')
  await expect(page.getByText(/There is no such cell/)).toBeVisible()
})

const looked = {
  '/positions?opened=religious': (page: Page) => page.locator('[data-cell]').first(),
  '/positions?cell=group.religious.sovereignty': (page: Page) =>
    page.getByRole('listitem').filter({ hasText: 'FNTV' }),
  '/positions?view=changes': (page: Page) => page.getByRole('article').first(),
}

for (const locale of ['en-GB', 'fr-FR']) {
  for (const [address, sign] of Object.entries(looked)) {
    test.describe(locale, () => {
      test.use({ locale })
      test(`axe finds nothing in ${address}`, async ({ page }) => {
        await open(page, address)
        await expectAccessibleInAllLooks(page, async () => {
          await expect(sign(page)).toBeVisible()
          await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        })
      })
    })
  }
}
