import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

/** Changes the note of statements through the API, as forms do, so many times. */
const changes = (page: Page, ids: readonly string[]) =>
  page.evaluate(async (all) => {
    for (const entityId of all) {
      const of = { entity: 'statement', entityId }
      const response = await fetch('/api/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          by: 'Keeper',
          ops: [{ ...of, field: 'status', before: 'accepted', after: 'disputed' }],
          expected: [of],
        }),
      })
      if (!response.ok) throw new Error(await response.text())
    }
  }, ids)

async function download(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a backup' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^parley-backup-\d{4}-\d\d-\d\d\.json$/)
  return readFile(await file.path(), 'utf8')
}

const choose = (page: Page, text: string) =>
  page
    .getByLabel(/^(Backup file|Fichier de sauvegarde)$/)
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })
const restore = (page: Page) => page.getByRole('button', { name: 'Restore', exact: true })

test('a backup gives back what was erased, and can be taken back', async ({ page }) => {
  await open(page, '/statements/s001')
  await changes(page, ['s001', 's002'])
  await page.goto('/backup')
  await expect(page.getByText('never, 2 changes since')).toBeVisible()
  const text = await download(page)
  await expect(page.getByText(/nothing changed since/)).toBeVisible()

  await page.goto('/about')
  await page.getByRole('button', { name: 'Erase everything on this device' }).click()
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect(
    page.getByText('Everything that Parley kept on this device is erased.'),
  ).toBeVisible()
  await page.goto('/backup')
  await expect(page.getByText('never', { exact: true })).toBeVisible()

  await choose(page, text)
  await expect(page.getByText('2 changes are new here.')).toBeVisible()
  await expect(page.getByText('These records change: 2 statements.')).toBeVisible()
  await expectAccessible(page)
  await restore(page).click()
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' })
  await expectAccessible(page, 'dialog')
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('Restored: 2 fields changed.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Restore' })).toBeFocused()
  await choose(page, text)
  await expect(page.getByText('There is nothing to restore')).toBeVisible()

  await page.goto('/statements/s001')
  await expect(panel(page)).toContainText('Disputed')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(panel(page)).not.toContainText('Disputed')
})

test('a file that can’t be restored is told with what to do', async ({ page }) => {
  await open(page, '/statements/s001')
  await changes(page, ['s001'])
  await page.goto('/backup')
  const text = await download(page)
  const told = page.getByRole('alert').filter({ hasText: 'This file can’t be restored' })
  await choose(page, 'Synthetic words')
  await expect(told).toContainText('It is not a backup of Parley.')
  await choose(page, text.slice(0, -20))
  await expect(told).toContainText('It is cut short or damaged')
  await choose(page, text.replace('disputed', 'accepted'))
  await expect(told).toContainText('It was altered after it was made')
  await choose(page, text.replace('"formatVersion":1', '"formatVersion":7'))
  await expect(told).toContainText('Its version is 7; this page reads up to 1.')
  await expectAccessible(page)
  await expect(restore(page)).toBeHidden()
})

test('a backup is offered after twenty changes', async ({ page }) => {
  const ids = Array.from({ length: 60 }, (_, at) => `s${String(at + 1).padStart(3, '0')}`)
  await open(page, '/statements')
  const accepted = await page.evaluate(async (all) => {
    const answers = await Promise.all(all.map((id) => fetch(`/api/statements/${id}`)))
    const details = await Promise.all(answers.filter(({ ok }) => ok).map((each) => each.json()))
    return details
      .map(({ statement }) => statement as { id: string; status: string })
      .filter(({ status }) => status === 'accepted')
      .map(({ id }) => id)
  }, ids)
  await changes(page, accepted.slice(0, 19))
  const offer = page.getByText(/20 changes have been made since the last backup/)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await expect(offer).toBeHidden()
  await changes(page, accepted.slice(19, 20))
  await expect(offer).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back up' }).click()
  await download(page)
  await expect(offer).toBeHidden()
  await page.reload()
  await expect(page.getByText(/nothing changed since/)).toBeVisible()
  await expect(offer).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in French on a phone, ${colorScheme}`, () => {
    test.use({ locale: 'fr-FR', colorScheme, viewport: { width: 390, height: 844 } })
    test('the page is for everybody', async ({ page }) => {
      await page.goto('/backup')
      await expect(page.getByRole('button', { name: 'Télécharger une sauvegarde' })).toBeVisible()
      await choose(page, 'Mots synthétiques')
      await expect(page.getByRole('alert')).toContainText('Rien n’a été modifié.')
      await expectAccessible(page)
    })
  })
}
