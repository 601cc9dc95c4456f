import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessibleInBothThemes, open, test } from './support/fixtures.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' })

async function summon(page: Page) {
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}

test('Ctrl+K finds a stakeholder by another name and goes there; Back comes back', async ({
  page,
}) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('searchbox').focus()
  await summon(page)
  await page.keyboard.type('fatshi')
  const option = palette(page).getByRole('option', { name: /^Félix Tshisekedi/ })
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stakeholders\/felix-tshisekedi\?group=religious$/)
  await expect(palette(page)).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/\/statements\?group=religious$/)
})

test('Escape gives the focus back and closes nothing else', async ({ page }) => {
  await open(page, '/statements/s001')
  const panel = page.getByRole('complementary', { name: 'Statement' })
  const copy = panel.getByRole('button', { name: 'Copy quote' })
  await copy.focus()
  await summon(page)
  await page.keyboard.type('lob')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(copy).toBeFocused()
  await expect(panel).toBeVisible()
  await page.getByRole('button', { name: 'Go to …' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Go to …' })).toBeFocused()
})

test('arrows move and keep the chosen entry in sight; nothing changes size', async ({ page }) => {
  await open(page, '/')
  await summon(page)
  const before = await palette(page).boundingBox()
  await page.keyboard.type('a')
  await expect(palette(page).getByRole('option', { name: /^8 of \d+/ })).toBeVisible()
  await page.keyboard.press('End')
  const chosen = palette(page).getByRole('option', { selected: true })
  await expect(chosen).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(palette(page).getByText('Stakeholders', { exact: true }).first()).toBeInViewport()
  expect(await palette(page).boundingBox()).toEqual(before)
})

/**
 * The addresses of the browser's tabs, asked of the browser itself: Playwright may never hand over a
 * page that opened behind another one.
 */
async function tabs(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  return targetInfos.filter(({ type }) => type === 'page').map(({ url }) => url)
}

// A page each: the tab that a key opens stands in front, and a page behind takes no press for sure.
for (const [name, press] of [
  ['Ctrl+Enter', (option: Locator) => option.page().keyboard.press('Control+Enter')],
  ['Ctrl-click', (option: Locator) => option.click({ modifiers: ['Control'] })],
] as const) {
  test(`${name} opens a new tab and leaves the palette open`, async ({ page }) => {
    await open(page, '/statements?group=religious')
    await summon(page)
    await page.keyboard.type('publish')
    const option = palette(page).getByRole('option', { name: /^Publish the full/ })
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await press(option)
    const opened = expect.stringMatching(/\/statements\?topic=publish-texts$/)
    await expect.poll(() => tabs(page)).toContainEqual(opened)
    await expect(palette(page)).toBeVisible()
    await expect(page).toHaveURL(/\?group=religious$/)
  })
}

test('what was chosen stands on top next time, and can be erased', async ({ page }) => {
  await open(page, '/')
  await summon(page)
  await page.keyboard.type('lobito carries')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/statements\?topic=lobito$/)
  await page.goto('/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await summon(page)
  const recent = palette(page).getByRole('group', { name: 'Recent' })
  await expect(recent.getByRole('option')).toContainText('Lobito carries the partnership')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Erase everything on this device' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await summon(page)
  await expect(recent).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('switches theme and language, and shows the keys', async ({ page }) => {
  await open(page, '/')
  await summon(page)
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByRole('row', { name: /Zoom in, zoom out/ })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await summon(page)
  await page.keyboard.type('french')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('is under More on a phone, and fills the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await open(page, '/')
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('button', { name: 'Go to …' }).tap()
  await expect(palette(page)).toBeVisible()
  expect(await palette(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  for (const option of await palette(page).getByRole('option').all()) {
    expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  }
  await palette(page).getByRole('option', { name: 'Timeline' }).tap()
  await expect(page).toHaveURL(/\/timeline$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await context.close()
})

test('a part that cannot be loaded is told, and the page goes on', async ({ browser, baseURL }) => {
  // A page of its own: the browser says on the console that the file did not come.
  const context = await browser.newContext({ baseURL: baseURL!, locale: 'en-GB' })
  const page = await context.newPage()
  await page.route(/PaletteDialogs/, (route) => route.abort())
  await open(page, '/')
  await page.keyboard.press('Control+k')
  await expect(page.getByText('This part could not be loaded.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  await context.close()
})

for (const locale of ['en-GB', 'fr-FR']) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing in palette and keys: ${locale}, light and dark, ${width} pixels`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        locale,
        baseURL: baseURL!,
        viewport: { width, height: 900 },
        hasTouch: width === 390,
      })
      const page = await context.newPage()
      await open(page, '/statements?group=religious')
      await page.keyboard.press('Control+k')
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('option').first()).toBeVisible()
      await expectAccessibleInBothThemes(page)
      await page.keyboard.type('congo')
      await expect(dialog.getByRole('option', { name: /^8 (of|sur) / })).toBeVisible()
      await expectAccessibleInBothThemes(page)
      await page.keyboard.type('zzzz')
      await expect(dialog.getByRole('option')).toHaveCount(1)
      await expectAccessibleInBothThemes(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(dialog.getByRole('table')).toBeVisible()
      await expectAccessibleInBothThemes(page)
      await context.close()
    })
  }
}
