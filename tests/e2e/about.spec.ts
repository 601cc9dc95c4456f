import { expect, open, test } from './support/fixtures.ts'

test('About says how far the records reach and opens the statements of a claim', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'About' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('7 March 2026')
  await expect(page.getByRole('main')).toContainText('0.82')
  await expect(page.getByRole('main')).toContainText('CC BY 4.0')
  const claim = page.getByRole('link', { name: /^All statements on it: / }).first()
  await claim.click()
  await expect(page).toHaveURL(/\/statements\?topic=/)
  await expect(page.getByRole('status')).toHaveText(/^\d+ of 270 statements$/)
})

test('Erase everything takes away what this device keeps, after a word', async ({ page }) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Save view' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Churches')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await page.goto('/about')
  const kept = () => page.evaluate(() => Object.keys(localStorage).join(' '))
  expect(await kept()).toContain('parley:views')
  const written = await page.evaluate(async () => {
    const op = { entity: 'statement', entityId: 's001', field: 'status' }
    const ops = [{ ...op, before: 'accepted', after: 'disputed' }]
    const body = JSON.stringify({ by: '', ops, expected: [] })
    return (await fetch('/api/changes', { method: 'POST', body })).status
  })
  expect(written).toBe(200)
  const erase = page.getByRole('button', { name: 'Erase everything on this device' })
  await erase.click()
  await expect(page.getByRole('dialog')).toContainText('1 change to records')
  await expect(page.getByRole('dialog')).toContainText('1 saved view')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  expect(await kept()).toContain('parley:views')
  await erase.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Erase/ })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(kept).toBe('')
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})

test('back finds the place in the list again', async ({ page }) => {
  await open(page, '/statements')
  const scroller = page.locator('[data-scroller]')
  await scroller.evaluate((box) => {
    box.scrollTop = 4000
  })
  const kept = () => page.evaluate(() => (history.state as { parleyScroll?: number }).parleyScroll)
  await expect.poll(kept).toBeGreaterThan(3500)
  await page.getByRole('checkbox', { name: /^Civil society/ }).check()
  await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  await expect.poll(() => scroller.evaluate((box) => box.scrollTop)).toBeGreaterThan(3500)
})
