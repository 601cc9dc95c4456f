import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

/** The head that names the page: what a screen reader reads where it has the focus. */
const head = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('heading', { level: 1, name })
const told = (page: Page) => page.locator('[data-arrival]')
/** Presses what has a name by keyboard alone. */
async function press(page: Page, role: 'link' | 'button', name: string | RegExp) {
  await page.getByRole('main').getByRole(role, { name }).first().focus()
  await page.keyboard.press('Enter')
}

test('goes from page to page by keyboard, and hears each', async ({ page }) => {
  await open(page, '/stakeholders?group=religious')
  await expect(page.locator('body')).toBeFocused()
  await page.getByRole('table').getByRole('link').first().focus()
  const name = await page.getByRole('table').getByRole('link').first().textContent()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stakeholders\/./)
  await expect(head(page, name!)).toBeFocused()
  await page.goBack()
  await expect(head(page, 'Stakeholders')).toBeFocused()
  await page.goForward()
  await expect(head(page, name!)).toBeFocused()
  // The next stop of Tab is the first of the page.
  await page.keyboard.press('Tab')
  const next = page.locator(':focus')
  expect(await next.evaluate((stop) => document.querySelector('main')!.contains(stop))).toBe(true)
  await expect(told(page)).toBeEmpty()
})

test('says the page of a tab, whose link keeps the focus', async ({ page }) => {
  await open(page, '/')
  const tab = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Asks' })
  await tab.focus()
  await page.keyboard.press('Enter')
  await expect(told(page)).toHaveText('Asks')
  await expect(tab).toBeFocused()
})

test('goes to the page that the palette leads to', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Timeline')
  await page.keyboard.press('Enter')
  await expect(head(page, 'Timeline')).toBeFocused()
})

test('keeps the place of a list for the way back', async ({ page }) => {
  await open(page, '/sources')
  const list = page.locator('[data-scroller], [data-view]').first()
  await list.evaluate((box) => box.scrollTo(0, 900))
  const link = page.getByRole('row').nth(14).getByRole('link').first()
  await link.focus()
  const before = await list.evaluate((box) => box.scrollTop)
  expect(before).toBeGreaterThan(300)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/a\d+/)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(head(page, 'Sources')).toBeFocused()
  await expect.poll(() => list.evaluate((box) => box.scrollTop)).toBe(before)
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('adds an article, goes through it and leaves again, by keyboard alone', async ({ page }) => {
    await open(page, '/sources')
    await press(page, 'button', 'Ajouter un article')
    await expect(head(page, 'Ajouter un article')).toBeFocused()
    await page
      .getByLabel('Texte de l’article')
      .fill(
        'Goma, mardi. « Nous demandons une place à la table », a déclaré Synthetic Ana, porte-parole.',
      )
    await page.getByLabel('Lien', { exact: true }).fill('https://new.example/place')
    await page.getByLabel('Média', { exact: true }).fill('Synthetic Wire')
    await page.getByLabel('Titre', { exact: true }).fill('Une place à la table')
    await press(page, 'button', 'Commencer la relecture')
    await expect(page).toHaveURL(/\/sources\/reviews\//)
    await expect(head(page, /Une place à la table/)).toBeFocused()
    await page.goBack()
    await expect(head(page, 'Ajouter un article')).toBeFocused()
  })

  test('says the page of a tab', async ({ page }) => {
    await open(page, '/')
    await page
      .getByRole('navigation', { name: 'Principale' })
      .getByRole('link', { name: 'Demandes' })
      .focus()
    await page.keyboard.press('Enter')
    await expect(told(page)).toHaveText('Demandes')
  })
})
