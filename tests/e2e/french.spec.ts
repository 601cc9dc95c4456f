import { expect, open, test } from './support/fixtures.ts'

test.use({ locale: 'fr-FR' })

test('speaks French to a French browser, and remembers a choice', async ({ page }) => {
  await open(page, '/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page).toHaveTitle('Déclarations · Parley')
  await expect(page.getByRole('status')).toHaveText('270 déclarations sur 270')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  await page.reload()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
})

test('filters, reads the source, copies the printed words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/')
  await page
    .getByRole('group', { name: 'Groupe' })
    .getByRole('checkbox', { name: 'Société civile, 34 déclarations' })
    .check()
  await expect(page.getByRole('status')).toHaveText('34 déclarations sur 270')
  await expect(
    page.getByRole('button', { name: 'Retirer le filtre : Groupe : Société civile' }),
  ).toBeVisible()
  await page.getByRole('searchbox').fill('"negotiation table"')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  const panel = page.getByRole('complementary', { name: 'Déclaration' })
  await expect(panel).toContainText('Traduction de Parley')
  await expect(panel).toContainText('avril 2025')
  await expect(panel.locator('mark')).toHaveCount(2)
  await panel.getByRole('button', { name: 'Copier la citation' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  // The words as printed, never their translation.
  expect(copied).toMatch(/^“We need civil society/)
  expect(copied).toContain('avril 2025 (date déduite)')
})

test('a summary comes in French', async ({ page }) => {
  await open(page, '/statements/s076')
  const panel = page.getByRole('complementary', { name: 'Déclaration' })
  await expect(
    panel.locator('[lang=fr]', { hasText: 'Dans une lettre à Marco Rubio' }),
  ).toBeVisible()
})
