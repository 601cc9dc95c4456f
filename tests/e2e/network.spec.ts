/** Who speaks to whom, and who agrees with whom: the picture, its table and its file. */
import { readFileSync } from 'node:fs'
import { expect, expectAccessibleInAllLooks, open, test } from './support/fixtures.ts'

test('a tie opens as many statements as it says, and the file holds all ties', async ({ page }) => {
  await open(page, '/asks?view=speaks')
  const table = page.getByRole('table', { name: 'Who speaks to whom' })
  const row = table.getByRole('row').nth(1)
  const count = await row.getByRole('cell').last().innerText()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download GraphML' }).click(),
  ])
  const edges = readFileSync(await saved.path(), 'utf8').match(/<edge /g) ?? []
  await expect(page.getByText(`Showing 106 of ${edges.length} ties, between 60 of`)).toBeVisible()
  await row.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/statements\?addressee=.+&stakeholder=/)
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} of 270`))
})

test('the picture is the same each time, and the keys go through it', async ({ page }) => {
  const places = () =>
    page
      .getByRole('figure')
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as unknown))
  await open(page, '/asks?view=speaks&most=30')
  await expect(page.getByRole('figure').getByRole('link').first()).toBeVisible()
  const before = await places()
  await page.reload()
  await expect(page.getByRole('figure').getByRole('link').first()).toBeVisible()
  expect(await places()).toEqual(before)
  const stop = page.locator('[data-node][tabindex="0"]')
  const first = (await stop.getAttribute('data-node'))!
  await stop.focus()
  await page.keyboard.press('ArrowDown')
  await expect(stop).not.toHaveAttribute('data-node', first)
  await expect(stop).toBeFocused()
  const name = (await stop.getAttribute('aria-label'))!
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-profile][tabindex="0"]')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/statements\?(addressee|stakeholder)=/)
  const count = name.match(/: (?:addressed in )?(\d+) statements?/)![1]!
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} of 270`))
})

test('agreement is counted as chosen, and the choice stands in the address', async ({ page }) => {
  await open(page, '/positions?view=agreement')
  await expect(page.getByRole('table', { name: 'Who agrees with whom' })).toBeVisible()
  await expect(page.getByText(/Showing 96 of 519 ties, between 41 of 78/)).toBeVisible()
  await page.getByLabel('Conditional stances').selectOption('Count as support')
  await expect(page).toHaveURL(/also=support/)
  await page.getByLabel('Minimum weight').fill('9999')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^No tie weighs 9,999 or more/)).toBeVisible()
  await page.getByRole('button', { name: /of any weight$/ }).click()
  await expect(page.getByRole('table', { name: 'Who agrees with whom' })).toBeVisible()
  await open(page, '/positions?view=agreement&stance=none')
  await expect(page.getByText('No ties to show')).toBeVisible()
})

for (const locale of ['en-GB', 'fr-FR']) {
  for (const address of ['/asks?view=speaks', '/positions?view=agreement']) {
    test.describe(locale, () => {
      test.use({ locale })
      test(`axe finds nothing in ${address}, and nothing is cut off`, async ({ page }) => {
        await open(page, address)
        await expectAccessibleInAllLooks(page, async () => {
          await expect(page.getByRole('figure').getByRole('link').first()).toBeVisible()
          await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
          const table = page.getByRole('table')
          const room = (await table.locator('..').boundingBox())!.width
          expect((await table.boundingBox())!.width).toBeLessThanOrEqual(room)
        })
      })
    })
  }
}
