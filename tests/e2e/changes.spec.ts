import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'
import { serveRecords } from './support/records.ts'

/** Changes a field of s001 through the API, as the form does. */
const change = (page: Page, field: string, before: unknown, after: unknown, changeId?: string) =>
  page.evaluate(
    async ([field, before, after, changeId]) => {
      const of = { entity: 'statement', entityId: 's001' }
      const body = {
        by: 'Keeper',
        why: 'Checked against the source',
        ops: [{ ...of, field, before, after }],
        expected: [{ ...of, ...(changeId === undefined ? {} : { changeId }) }],
      }
      const response = await fetch('/api/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return (await response.json()).change.id as string
    },
    [field, before, after, changeId] as const,
  )

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })

test('a change is told, taken back and done again, and outlives a reload', async ({ page }) => {
  await open(page, '/statements/s001')
  await expect(panel(page)).not.toContainText('Disputed')
  await expect(redo(page)).toBeHidden()
  await change(page, 'status', 'accepted', 'disputed')
  await expect(panel(page)).toContainText('Disputed')
  await expect(undo(page)).toHaveAccessibleDescription(
    /^Undo: Status of .+ \(statement s001\), today \d\d:\d\d, by Keeper$/,
  )
  await undo(page).click()
  await expect(panel(page)).not.toContainText('Disputed')
  await expect(page.getByText(/^Taken back: Status of /)).toBeVisible()
  await expect(undo(page)).toHaveAccessibleDescription('Nothing to undo')
  await expect(redo(page)).toHaveAccessibleDescription(/^Redo: Status of .+ by someone$/)
  await redo(page).click()
  await expect(panel(page)).toContainText('Disputed')
  await page.reload()
  await expect(panel(page)).toContainText('Disputed')
  await panel(page).getByRole('button', { name: 'History' }).click()
  const history = page.getByRole('dialog', { name: 'History' })
  const entries = history.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect(entries).toHaveText([/Did again: Status of/, /Took back: Status of/, /by Keeper/])
  await expect(entries.last()).toContainText('Checked against the source')
  await expect(entries.last().locator('del')).toHaveText(/Accepted$/)
  await expect(entries.last().locator('ins')).toHaveText(/Disputed$/)
  await expectAccessible(page)
})

test('the keys take back and do again, in the order in which things were done', async ({
  page,
}) => {
  await open(page, '/statements/s001?group=civil-society')
  await change(page, 'status', 'accepted', 'disputed')
  await expect(undo(page)).toHaveAccessibleDescription(/^Undo: Status/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(undo(page)).toHaveAccessibleDescription(/^Bring back the filters/)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Remove filter: Group/ })).toBeVisible()
  await expect(panel(page)).toContainText('Disputed')
  await page.keyboard.press('Control+z')
  await expect(panel(page)).not.toContainText('Disputed')
  // The words come a moment before what there is to do again.
  await expect(page.getByRole('button', { name: 'Redo', exact: true })).toHaveAccessibleDescription(
    /^Redo: Status/,
  )
  await page.keyboard.press('Control+Shift+z')
  await expect(panel(page)).toContainText('Disputed')
})

test('another tab follows', async ({ page, context }) => {
  await open(page, '/statements/s001')
  const second = await context.newPage()
  await open(second, '/statements/s001')
  await change(page, 'status', 'accepted', 'disputed')
  await expect(panel(second)).toContainText('Disputed')
  await expect(undo(second)).toHaveAccessibleDescription(/^Undo: Status of/)
  await undo(second).click()
  await expect(panel(page)).not.toContainText('Disputed')
  await expect(redo(page)).toHaveAccessibleDescription(/^Redo: Status of/)
})

test('the page of changes lists, narrows, and links to the records', async ({ page }) => {
  await page.goto('/about')
  await page.getByRole('link', { name: 'All changes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Changes' })).toBeVisible()
  await expect(page.getByText('Nothing has been changed in this browser.')).toBeVisible()
  const first = await change(page, 'status', 'accepted', 'disputed')
  const list = page.getByRole('list', { name: 'Changes' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await change(page, 'note', null, { en: 'Seen in print.', fr: null }, first)
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('listitem').first()).toContainText('Note (English)')
  await page.getByLabel('Kind of record').selectOption('Topics')
  await expect(page.getByText('No change fits')).toBeVisible()
  await page.getByRole('button', { name: 'Show all changes' }).first().click()
  await page.getByLabel('By', { exact: true }).selectOption('Keeper')
  await expect(page.getByRole('status')).toHaveText('2 of 2 changes')
  await page.getByLabel('To', { exact: true }).fill('2020-01-01')
  await expect(page.getByText('No change fits')).toBeVisible()
  await page.getByRole('button', { name: 'Show all changes' }).first().click()
  await expectAccessible(page)
  await list
    .getByRole('link', { name: /statement s001/ })
    .first()
    .click()
  await expect(panel(page)).toContainText('Seen in print.')
})

for (const [locale, scheme, width] of [
  ['en-GB', 'light', 1440],
  ['fr-FR', 'dark', 390],
] as const) {
  test.describe(`axe, ${locale}, ${scheme}, ${width} pixels`, () => {
    test.use({ locale, colorScheme: scheme, viewport: { width, height: 844 } })
    test('finds nothing in a page of changes, one of them taken back', async ({ page }) => {
      await page.goto('/changes')
      await expectAccessible(page)
      await change(page, 'status', 'accepted', 'disputed')
      await page.getByRole('button', { name: /^(Undo|Annuler)$/ }).click()
      await expect(page.locator('ol > li')).toHaveCount(2)
      await expect(page.locator('ol > li').last()).toContainText(/taken back|annulée/)
      await newerRelease(page)
      await page.getByRole('button', { name: /^(Redo|Rétablir)$/ }).click()
      await expect(page.locator('ol > li')).toHaveCount(3)
      await page.goto('/changes?record=statement:s001')
      const buttons = page.getByRole('region').getByRole('button')
      await expect(buttons).toHaveText([
        /^(Keep what was changed here|Garder ce qui a été modifié ici)$/,
        /^(Take the newer release|Prendre la version plus récente)$/,
      ])
      await expectAccessible(page)
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await beyond()).toBe(0)
    })
  })
}

test('the address keeps what the page of changes shows', async ({ page }) => {
  await open(page, '/statements/s001')
  const first = await change(page, 'status', 'accepted', 'disputed')
  await change(page, 'note', null, { en: 'Seen in print.', fr: null }, first)
  await panel(page).getByRole('button', { name: 'History' }).click()
  await page.getByRole('link', { name: 'Its changes on the page of all' }).click()
  await expect(page).toHaveURL(/\/changes\?record=statement%3As001$/)
  await expect(page.getByText('Changes of one record:')).toContainText('(statement s001)')
  await page.getByLabel('By', { exact: true }).selectOption('Keeper')
  await page.getByLabel('From', { exact: true }).fill('2030-01-01')
  await expect(page.getByRole('status')).toHaveText('0 of 2 changes')
  await page.reload()
  await expect(page.getByRole('status')).toHaveText('0 of 2 changes')
  await page.getByLabel('From', { exact: true }).fill('')
  await expect(page.getByRole('status')).toHaveText('2 of 2 changes')
  await page.getByLabel('Kind of record').selectOption('Topics')
  await expect(page).toHaveURL(/\/changes\?record=topic&who=Keeper$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/changes\?record=statement%3As001&who=Keeper$/)
  await expect(page.getByRole('status')).toHaveText('2 of 2 changes')
  // Other views know nothing of it.
  await page.getByRole('link', { name: 'Timeline' }).first().click()
  await expect(page).toHaveURL(/\/timeline$/)
})

/** Serves the statements from now on as a newer release would, s001 with another status. */
const newerRelease = (page: Page) =>
  serveRecords(page, ({ statements }) => ({
    statements: statements.map((each) =>
      each.id === 's001' ? { ...each, status: 'retracted' as const } : each,
    ),
  }))

test('a newer release that changes what was changed here is solved by choosing', async ({
  page,
}) => {
  await open(page, '/statements/s001')
  await change(page, 'status', 'accepted', 'disputed')
  await newerRelease(page)
  await open(page, '/statements/s001')
  await expect(panel(page)).toContainText('Disputed')
  await panel(page).getByRole('link', { name: 'Choose what stands' }).click()
  const conflict = page.getByRole('region', { name: 'Changed here and in a newer release' })
  await expect(conflict).toContainText('Disputed')
  await expect(conflict).toContainText('Retracted')
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Take the newer release' }).click()
  await expect(page.getByText(/^Took the newer release: Status of /)).toBeVisible()
  await expect(conflict).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await undo(page).click()
  await expect(conflict).toBeVisible()
  await conflict.getByRole('button', { name: 'Keep what was changed here' }).click()
  await expect(conflict).toBeHidden()
  await page.reload()
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText(
    'Disputed (kept; newer release: Retracted)',
  )
  await expect(conflict).toBeHidden()
})
