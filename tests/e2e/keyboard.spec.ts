import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

/** What Tab stops at, in order, from where the focus is: its name, and whether it can be seen. */
async function stops(page: Page, count: number) {
  const found: { name: string; seen: boolean }[] = []
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab')
    found.push(
      await page.evaluate(() => {
        const at = document.activeElement!
        const { left, right, top, bottom } = at.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        const inSight = x > 0 && y > 0 && x < innerWidth && y < innerHeight
        const name = at.getAttribute('aria-label') ?? at.textContent
        return { name: name.trim(), seen: inSight && at.checkVisibility() }
      }),
    )
  }
  return found
}

test('gives the focus back to the row of a statement that the address opened', async ({ page }) => {
  await open(page, '/statements/s001')
  await expect(page.getByRole('complementary', { name: 'Statement' })).toContainText('of 270')
  await page.keyboard.press('Escape')
  const row = page.locator('a[data-opens="s001"][data-index]')
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
})

test('goes to the head where the closed statement has no row', async ({ page }) => {
  await open(page, '/statements/s001?group=religious')
  const panel = page.getByRole('complementary', { name: 'Statement' })
  await expect(panel).toContainText('Patient Bashombe')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('goes to the head where the button that was pressed goes with the filters', async ({
  page,
}) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Clear filters' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  await expect(page.getByRole('heading', { level: 1, name: 'Statements' })).toBeFocused()
})

test('goes from a saved view that is deleted to the next, and to their head', async ({ page }) => {
  await open(page, '/')
  const save = page.getByRole('button', { name: 'Save view' })
  for (const name of ['First', 'Second']) {
    await save.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.keyboard.press('Enter')
    await expect(save).toBeFocused()
  }
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const remove = dialog.getByRole('button', { name: /^Delete view / })
  await remove.first().focus()
  await page.keyboard.press('Enter')
  await expect(remove).toHaveCount(1)
  await expect(remove).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { level: 3 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(save).toBeFocused()
})

test('hands the focus on from lanes to list and back', async ({ page }) => {
  await open(page, '/timeline')
  const button = page.getByRole('button', { name: 'As a list' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Timeline' })).toHaveCount(0)
  await expect(button).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' })

  for (const view of ['/statements', '/stakeholders', '/timeline?view=list', '/asks', '/sources']) {
    test(`stops at nothing that can’t be seen: ${view}`, async ({ page }) => {
      await open(page, view)
      await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
      const found = await stops(page, 30)
      expect(found.filter(({ seen }) => !seen)).toEqual([])
      // The heads have their names, for whoever reads the table.
      await expect(page.getByRole('columnheader').first()).toHaveAccessibleName(/\S/)
    })
  }
})
