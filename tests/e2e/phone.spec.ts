import { expect, open, test } from './support/fixtures.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('filters in a sheet, reads a statement, and goes back to its row', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: 'Filters' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: 'Civil society, 34 statements' }).check()
  await sheet.getByRole('button', { name: 'Show 34 statements' }).tap()
  await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
  await page.getByRole('row').nth(1).getByRole('link').first().tap()
  const panel = page.getByRole('dialog', { name: 'Statement' })
  await expect(panel).toContainText('Statement 1 of 34')
  await panel.getByRole('button', { name: 'Next statement' }).tap()
  await expect(panel).toContainText('Statement 2 of 34')
  await panel.getByRole('button', { name: 'Close' }).tap()
  await expect(panel).toHaveCount(0)
})

test('the bar at the foot leads to About, theme and language', async ({ page }) => {
  await open(page, '/')
  const main = page.getByRole('navigation', { name: 'Main' })
  await expect(main.getByRole('link', { name: 'Statements' })).toBeVisible()
  await main.getByRole('button', { name: 'More' }).tap()
  const more = page.getByRole('dialog', { name: 'More' })
  await more.getByRole('button', { name: 'Dark theme' }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await more.getByRole('link', { name: 'About' }).tap()
  await expect(page).toHaveURL(/\/about$/)
})

for (const width of [360, 390, 620, 899]) {
  test(`nothing stands out at the side at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/statements?group=civil-society&from=2025-03', '/statements/s001']) {
      await open(page, address)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    }
  })
}
