import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })

/** Of the list beside it a row may lie half under the head: what can't be pressed is scrolled to. */
const PANEL = 'aside[aria-label="Statement"]'

/** Opens the form of a statement. */
async function edit(page: Page, id = 's001') {
  await open(page, `/statements/${id}`)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const heading = page.getByRole('heading', { name: 'Edit the statement' })
  await expect(heading).toBeFocused()
  await expect(page.getByLabel('Note (English)')).toBeVisible()
}
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })

test.describe('editing a statement', () => {
  test('keeps a note and a position across a reload', async ({ page }) => {
    await edit(page)
    await expectAccessible(page, PANEL)
    await page.getByLabel('Note (English)').fill('<b>Checked</b> with the outlet.')
    await page.getByRole('button', { name: 'Add a position' }).click()
    const last = page.getByLabel(/^Topic \d$/).last()
    await last.selectOption({ label: 'Publish the full texts' })
    await page
      .getByLabel(/^Stance \d$/)
      .last()
      .selectOption('conditional')
    await save(page).click()
    await expect(page.getByText('Saved. Your edits live in this browser only.')).toBeVisible()
    const how = page.getByRole('link', { name: 'How to back up' })
    await expect(how).toHaveAttribute('href', '/backup')
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeFocused()
    const whole = async () => {
      await expect(panel(page).getByText('<b>Checked</b> with the outlet.')).toBeVisible()
      await expect(
        panel(page).getByText('Changed in this browser: not as published.'),
      ).toBeVisible()
      await expect(
        panel(page).getByRole('link', { name: /^for, if · The full texts/ }),
      ).toBeVisible()
    }
    await whole()
    await page.reload()
    await whole()
  })

  test('says what is wrong at the field and keeps all that was typed', async ({ page }) => {
    await edit(page)
    const date = page.getByLabel('Said on')
    await date.fill('2025-13')
    await page.getByLabel('Status', { exact: true }).selectOption('disputed')
    await save(page).click()
    await expect(page.getByRole('alert')).toHaveText('Not saved: 2 fields need another look.')
    await expect(date).toBeFocused()
    await expect(date).toHaveAccessibleDescription(/Not a date\. Write 2025, 2025-04 or 2025-04-17/)
    await expect(page.getByLabel('Reason for the status')).toHaveAccessibleDescription(
      /Disputed and retracted need a reason/,
    )
    await expect(date).toHaveValue('2025-13')
  })

  test('keeps a draft across a reload, and lets it go', async ({ page }) => {
    await edit(page)
    const before = await page.getByLabel('Note (English)').inputValue()
    await page.getByLabel('Note (English)').fill('Half a thought')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Draft kept')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await expect(page.getByText(/^Your draft of /)).toBeVisible()
    await expect(page.getByLabel('Note (English)')).toHaveValue('Half a thought')
    await page.getByRole('button', { name: 'Discard draft' }).click()
    await expect(page.getByLabel('Note (English)')).toHaveValue(before)
    // It goes at once, which may take a moment where the machine is busy.
    await expect
      .poll(() => page.evaluate(async () => (await fetch('/api/drafts/statement:s001')).json()))
      .toEqual({ value: null })
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await expect(page.getByLabel('Note (English)')).toHaveValue(before)
    await expect(page.getByText(/^Your draft of /)).toHaveCount(0)
  })

  test('hides a retracted statement unless it is asked for', async ({ page }) => {
    await edit(page)
    await page.getByLabel('Status', { exact: true }).selectOption('retracted')
    await page.getByLabel('Reason for the status').fill('Taken back: https://example.org/notice')
    await save(page).click()
    await expect(page.getByRole('status')).toHaveText('269 of 269 statements')
    await open(page, '/statements?status=retracted')
    await expect(page.getByRole('status')).toHaveText('1 of 1 statement')
  })

  test('overwrites nothing that another tab saved meanwhile', async ({ page, context }) => {
    await edit(page)
    await page.getByLabel('Confidence').fill('0.4')
    await page
      .getByRole('combobox', { name: 'Language', exact: true })
      .selectOption({ label: 'Swahili' })
    const other = await context.newPage()
    await edit(other)
    await other.getByLabel('Confidence').fill('0.9')
    await other.getByLabel('Note (French)').fill('Autre onglet')
    await save(other).click()
    await expect(other.getByText(/^Saved\./)).toBeVisible()
    await save(page).click()
    await expect(page.getByRole('heading', { name: 'Changed in the meantime' })).toBeVisible()
    const confidence = page.getByRole('group', { name: 'Confidence' })
    await expect(confidence.getByRole('radio', { checked: true })).toHaveCount(0)
    await expectAccessible(page, PANEL)
    await save(page).click()
    await expect(confidence.getByRole('radio').first()).toBeFocused()
    await confidence.getByRole('radio', { name: /^Yours 0.4/ }).check()
    await expect(
      page.getByRole('group', { name: 'Note' }).getByRole('radio', { name: /^As it is now/ }),
    ).toBeChecked()
    await save(page).click()
    await expect(page.getByText(/^Saved\./)).toBeVisible()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await expect(page.getByLabel('Confidence')).toHaveValue('0.4')
    await expect(page.getByLabel('Note (French)')).toHaveValue('Autre onglet')
    await expect(page.getByRole('combobox', { name: 'Language', exact: true })).toHaveValue('sw')
  })

  test('works in the sheet of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await edit(page)
    await page.getByLabel('Why').fill('Read again')
    await page.keyboard.press('Escape')
    const sheet = page.getByRole('dialog', { name: 'Statement' })
    await expect(sheet.getByText('Draft kept')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeFocused()
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(wider).toBeLessThanOrEqual(0)
  })
})
