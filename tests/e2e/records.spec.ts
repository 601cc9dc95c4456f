import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })

/** Opens the page of a record, or of one to be added, and waits for its form. */
async function openRecord(page: Page, path: string, button = 'Save') {
  await page.goto(`/records/${path}`)
  await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible()
}

test.describe('keeping records', () => {
  test('edits the proposition of a topic, shows it in About, and takes it back', async ({
    page,
  }) => {
    await page.goto('/about')
    await page.getByRole('link', { name: 'Edit: Civil society a party to the talks' }).click()
    const proposition = page.getByLabel('Proposition (English)')
    const before = await proposition.inputValue()
    await proposition.fill('<b>Synthetic</b> proposition.')
    await save(page).click()
    await expect(page.getByText('Saved. Your edits live in this browser only.')).toBeVisible()
    await page.reload()
    await expect(proposition).toHaveValue('<b>Synthetic</b> proposition.')
    await page.getByRole('link', { name: 'About', exact: true }).first().click()
    await expect(page.getByText('<b>Synthetic</b> proposition.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText(before, { exact: true })).toBeVisible()
    await expect(page.getByText('<b>Synthetic</b> proposition.')).toHaveCount(0)
  })

  test('adds a stakeholder with two roles over time, which the profile shows', async ({ page }) => {
    await open(page, '/records/stakeholders')
    await page.getByRole('link', { name: 'Add a stakeholder' }).click()
    await page.getByLabel('Name (English)').fill('Synthetic Person')
    await page.getByLabel('Group', { exact: true }).selectOption({ label: 'Civil society' })
    for (const [at, title, from, to] of [
      [1, 'Synthetic Clerk', '2019', '2023-05'],
      [2, 'Synthetic Chair', '2023-06', ''],
    ] as const) {
      await page.getByRole('button', { name: 'Add a role' }).click()
      const role = page.getByRole('group', { name: `Role ${at}` })
      await role.getByLabel('Title (English)').fill(title)
      await role.getByLabel('From').fill(from)
      await role.getByLabel('To', { exact: true }).fill(to)
    }
    // Not saved yet: what was typed is there after a reload.
    await page.getByLabel('Why').fill('Synthetic reason')
    await page.getByRole('link', { name: 'Changes', exact: true }).click()
    await expect(page.getByText('Draft kept')).toBeVisible()
    await openRecord(page, 'stakeholders/new')
    await expect(page.getByText(/^Your draft of /)).toBeVisible()
    await expect(page.getByLabel('Id', { exact: true })).toHaveValue(/^synthetic-person--\w{6}$/)
    await save(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Synthetic Person' })).toBeVisible()
    await page.reload()
    await page.getByRole('link', { name: 'See the profile' }).click()
    await expect(page.getByText('Synthetic Clerk')).toBeVisible()
    await expect(page.getByText('Synthetic Chair')).toBeVisible()
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await expect(page).toHaveURL(/\/records\/stakeholders\/synthetic-person--\w{6}$/)
  })

  test('refuses to remove what is used, and removes what is not', async ({ page }) => {
    await openRecord(page, 'groups/civil-society')
    await page.getByRole('button', { name: 'Remove …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Remove Civil society?' })
    await expect(dialog.getByText(/can’t be removed while other records name it/)).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(0)
    await expectAccessible(page)
    await dialog.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/records\/stakeholders\//)
    await openRecord(page, 'milestones/m01')
    await page.getByRole('button', { name: 'Remove …' }).click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(page.getByText(/^Removed: /)).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('27 of 27 milestones')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('status')).toHaveText('28 of 28 milestones')
  })

  test('finds records, counts what is shown, and leads to their statements', async ({ page }) => {
    await open(page, '/records/topics')
    await page.getByRole('searchbox', { name: 'Find a topic' }).fill('civil society party')
    await expect(page.getByRole('status')).toHaveText(/^1 of 1 found among \d+ topics$/)
    await expect(page).toHaveURL(/find=civil/)
    const link = page.getByRole('table', { name: 'Topics' }).getByRole('link').nth(1)
    const count = await link.textContent()
    await link.click()
    await expect(page.getByRole('status')).toHaveText(`${count} of 270 statements`)
  })

  test('overwrites nothing that another tab saved meanwhile', async ({ page, context }) => {
    await openRecord(page, 'groups/religious')
    await page.getByLabel('Label (English)').fill('Mine')
    const other = await context.newPage()
    await openRecord(other, 'groups/religious')
    await other.getByLabel('Label (English)').fill('Theirs')
    await save(other).click()
    await expect(other.getByText(/^Saved\./)).toBeVisible()
    await save(page).click()
    await expect(page.getByRole('heading', { name: 'Changed in the meantime' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('radio', { name: /^Yours .*Mine/ }).check()
    await save(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible()
  })

  test('says what an address names that is not there', async ({ page }) => {
    await page.goto('/records/topics/none')
    await expect(page.getByRole('alert')).toContainText('There is no record with the id none')
    await page.goto('/records/nonsense')
    await expect(page.getByRole('alert')).toContainText('There is no such page')
  })
})

test.describe('on a French phone', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })
  test('edits a record within the width of the screen', async ({ page }) => {
    await open(page, '/records/articles')
    await expect(page.getByRole('status')).toHaveText(/^50 sur 186 articles$/)
    await page.getByRole('table', { name: 'Articles' }).getByRole('link').first().click()
    await page.getByLabel('Publié le').fill('mars')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expect(page.getByLabel('Publié le')).toBeFocused()
    await expect(page.getByLabel('Publié le')).toHaveAccessibleDescription(
      /Ce n’est pas une date\. Écrivez/,
    )
    await page.getByLabel('Publié le').fill('2025-03')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expect(page.getByText(/^Enregistré\./)).toBeVisible()
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(wider).toBeLessThanOrEqual(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } })
      test('lists and forms are accessible', async ({ page }) => {
        await open(page, '/records/stakeholders')
        await expectAccessible(page)
        await openRecord(page, 'stakeholders/drc-government')
        await expectAccessible(page)
        await openRecord(page, 'topics/new')
        await save(page).click()
        await expect(page.getByRole('alert')).toBeVisible()
        await expectAccessible(page)
      })
    })
  }
}

test('leads from a record to merging it, and holds a text from the page of its article', async ({
  page,
}) => {
  await openRecord(page, 'groups/media')
  await page.getByRole('link', { name: 'Merge …' }).click()
  await expect(page).toHaveURL(/\/merge\/group\/media$/)
  const article = await page.evaluate(async () => {
    const answer = (await (await fetch('/api/records?entity=article&limit=200')).json()) as {
      items: { kept: { record: { id: string } }; holdsText?: boolean }[]
    }
    return answer.items.find(({ holdsText }) => holdsText !== true)?.kept.record.id
  })
  await openRecord(page, `articles/${article}`)
  await page.getByRole('button', { name: 'Paste its text' }).click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('A synthetic text.')
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Replace its text' })).toBeVisible()
})
