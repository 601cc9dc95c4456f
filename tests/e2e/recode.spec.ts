import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Recode' })
const status = (page: Page) => page.getByRole('status').first()
const FILTER = '/statements?group=drc-government&topic=sovereignty'

/** How many statements the page counts. */
async function total(page: Page): Promise<number> {
  return Number((await status(page).textContent())?.split(' ')[0])
}

test('the filtered statements move to another topic, and undo and redo carry them', async ({
  page,
}) => {
  await open(page, FILTER)
  const before = await total(page)
  expect(before).toBeGreaterThan(3)
  await button(page, 'Recode').click()
  await expect(dialog(page)).toContainText(`${before} statements match the filter.`)
  // The topic that is asked for is at hand already.
  await expect(dialog(page).getByLabel('Positions on')).toHaveValue('sovereignty')
  await dialog(page).getByLabel('Move to').selectOption('Process minerals in the DRC')
  await expect(dialog(page).getByRole('status')).toContainText(`${before} statements change`)
  const rows = dialog(page).getByRole('table', { name: 'Preview' }).getByRole('row')
  await expect(rows).toHaveCount(before + 1)
  await expect(rows.nth(1).getByRole('cell').first()).toContainText('Deal respects sovereignty')
  await expect(rows.nth(1).getByRole('cell').last()).toContainText('Process minerals in the DRC')
  await dialog(page).getByLabel('Your name').fill('Keeper')
  await dialog(page).getByLabel('Why').fill('They speak of processing')
  await button(page, 'Apply').click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(button(page, 'Recode')).toBeFocused()
  await expect(page.getByText(`${before} statements recoded.`)).toBeVisible()
  await expect(status(page)).toHaveText('0 of 270 statements')
  await expect(button(page, 'Undo')).toHaveAccessibleDescription(
    new RegExp(`^Undo: Recoded ${before} statements, today .+, by Keeper$`),
  )
  await button(page, 'Undo').click()
  await expect(status(page)).toHaveText(`${before} of 270 statements`)
  await button(page, 'Redo').click()
  await expect(status(page)).toHaveText('0 of 270 statements')
  await page.reload()
  await expect(status(page)).toHaveText('0 of 270 statements')
  await page.goto('/changes')
  const list = page.getByRole('list', { name: 'Changes' })
  await expect(list).toContainText('They speak of processing')
  await expect(list.getByText(`Recoded ${before} statements`).last()).toBeVisible()
})

test('positions move to a topic that is made for them, and go with it', async ({ page }) => {
  await open(page, '/statements?stance=opposes&topic=sovereignty')
  const before = await total(page)
  await button(page, 'Recode').click()
  await dialog(page).getByLabel('Rule').selectOption('Move to a new topic')
  await expect(dialog(page)).toContainText('Complete the rule')
  await expect(button(page, 'Apply')).toBeDisabled()
  await dialog(page).getByLabel('Label (English)').fill('Mines stay Congolese')
  await dialog(page).getByLabel('Proposition (English)').fill('The mines must stay Congolese.')
  await expect(dialog(page).getByRole('table')).toContainText('opposes: Mines stay Congolese')
  await button(page, 'Apply').click()
  await expect(dialog(page)).toHaveCount(0)
  const topics = await page.evaluate(async () => (await (await fetch('/api/topics')).json()).items)
  const made = (topics as { id: string }[]).find(({ id }) =>
    id.startsWith('mines-stay-congolese--'),
  )
  await open(page, `/statements?topic=${made!.id}`)
  await expect(status(page)).toHaveText(`${before} of 270 statements`)
  await expect(button(page, 'Undo')).toHaveAccessibleDescription(
    /^Undo: Recoded \d+ statements to the new Mines stay Congolese/,
  )
  await page.goto('/about')
  await expect(page.locator(`#topic-${made!.id}`)).toHaveCount(1)
  await button(page, 'Undo').click()
  await expect(page.locator(`#topic-${made!.id}`)).toHaveCount(0)
})

test('says when there is nothing to recode, and when a rule changes nothing', async ({ page }) => {
  await open(page, '/statements?q=zzzz')
  await button(page, 'Recode').click()
  await expect(dialog(page)).toContainText('No statement matches the filter')
  await page.keyboard.press('Escape')
  await open(page, '/statements?stance=none')
  await button(page, 'Recode').click()
  await dialog(page).getByLabel('Positions on').selectOption('Deal respects sovereignty')
  await dialog(page).getByLabel('Move to').selectOption('Deal respects sovereignty')
  await expect(dialog(page).getByRole('status')).toContainText('From and to are the same')
  await dialog(page).getByLabel('Move to').selectOption('Lobito carries the partnership')
  await expect(dialog(page).getByRole('status')).toContainText('The rule changes nothing')
  await expect(button(page, 'Apply')).toBeDisabled()
})

for (const [locale, colorScheme, width] of [
  ['en-GB', 'dark', 1440],
  ['en-GB', 'light', 390],
  ['fr-FR', 'light', 1440],
  ['fr-FR', 'dark', 390],
] as const) {
  test.describe(`axe, ${locale}, ${colorScheme}, ${width} pixels`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 844 } })
    test('finds nothing in the dialog and its preview', async ({ page }) => {
      await open(page, '/statements?topic=sovereignty')
      await button(page, /^(Recode|Recoder)$/).click()
      const box = page.getByRole('dialog')
      await box.getByLabel(/^(Rule|Règle)$/).selectOption('remove')
      await expect(box.getByRole('table')).toBeVisible()
      await expectAccessible(page)
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await beyond()).toBe(0)
    })
  })
}
