import {
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  open,
  test,
} from './support/fixtures.ts'

const views = {
  statements: '/statements?group=civil-society&from=2025-03&to=2025-06',
  statement: '/statements/s001?group=civil-society',
  summary: '/statements/s076',
  nothing: '/statements?group=civil-society&q=zzzz',
  notice: '/statements?from=2025-13',
  stakeholders: '/stakeholders?group=civil-society',
  person: '/stakeholders/patient-bashombe',
  organisation: '/stakeholders/drc-government',
  timeline: '/timeline?by=group-month-line',
  zoomed: '/timeline?lanes=topic&open=s001&zoom=2025-04-01..2025-05-31',
  list: '/timeline?view=list',
}

const keeperPages = [
  '/changes',
  '/records/stakeholders',
  '/records/stakeholders/patient-bashombe',
  '/duplicates',
  '/merge/topic/peace-process/peace-before-deal',
  '/backup',
]

for (const locale of ['en-GB', 'fr-FR']) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing: ${locale}, light and dark, ${width} pixels`, async ({
      browser,
      baseURL,
    }) => {
      // Axe takes seconds a view where two run at once.
      test.setTimeout(120_000)
      const context = await browser.newContext({
        locale,
        baseURL: baseURL!,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      for (const address of Object.values(views)) {
        await open(page, address)
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        // A row half under the sticky head would count as a target of half its size.
        await page
          .locator('[data-scroller], [data-view]')
          .first()
          .evaluate((box) => box.scrollTo(0, 0))
        await expectAccessibleInBothThemes(page)
      }
      // The pages of the keeper are looked at once a language: each costs a second.
      const keeping = width === 1440 ? keeperPages : []
      for (const address of ['/about', ...keeping]) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        await expectAccessibleInBothThemes(page)
      }
      await context.close()
    })
  }
}

test('axe finds nothing in dialogs and menus', async ({ page }) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Export' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Save view' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Columns' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tick rows' }).click()
  await page
    .getByRole('checkbox', { name: /^Tick / })
    .first()
    .check()
  await expectAccessible(page)
})

test('the whole way goes by keyboard', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('negotiation table')
  await expect(page.getByRole('status')).toHaveText(/^1 of 270/)
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'CSV for Excel' })).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'Print' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  const link = page.getByRole('row').nth(1).getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
})

test('focus stays visible and colours may be forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, '/statements/s001')
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
})
