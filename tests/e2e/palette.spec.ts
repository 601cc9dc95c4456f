import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' })

async function summon(page: Page) {
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}

/**
 * That a tab shows the published texts. It lies behind the one in sight, where a browser may hold
 * back scripts and frames, so what is asked is its address and not the page in it.
 */
async function expectOpened(tab: Page) {
  await expect.poll(() => tab.url()).toMatch(/\/statements\?topic=publish-texts$/)
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

test('Ctrl+Enter and Ctrl-click open a new tab and leave the palette open', async ({
  page,
  context,
}) => {
  await open(page, '/statements?group=religious')
  await summon(page)
  await page.keyboard.type('publish')
  await expect(palette(page).getByRole('option', { name: /^Publish the full/ })).toBeVisible()
  const byKey = context.waitForEvent('page')
  await page.keyboard.press('Control+Enter')
  await expectOpened(await byKey)
  const byPress = context.waitForEvent('page')
  await palette(page)
    .getByRole('option', { name: /^Publish the full/ })
    .click({ modifiers: ['Control'] })
  await expectOpened(await byPress)
  await expect(palette(page)).toBeVisible()
  await expect(page).toHaveURL(/\?group=religious$/)
})

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
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`axe finds nothing in palette and keys: ${locale}, ${colorScheme}, ${width} pixels`, async ({
        browser,
        baseURL,
      }) => {
        const context = await browser.newContext({
          locale,
          colorScheme,
          baseURL: baseURL!,
          viewport: { width, height: 900 },
          hasTouch: width === 390,
        })
        const page = await context.newPage()
        await open(page, '/statements?group=religious')
        await page.keyboard.press('Control+k')
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('option').first()).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.type('congo')
        await expect(dialog.getByRole('option', { name: /^8 (of|sur) / })).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.type('zzzz')
        await expect(dialog.getByRole('option')).toHaveCount(1)
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await page.keyboard.press('?')
        await expect(dialog.getByRole('table')).toBeVisible()
        await expectAccessible(page)
        await context.close()
      })
    }
  }
}
