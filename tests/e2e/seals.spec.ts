import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const box = (page: Page) => page.getByLabel('Text of the article')

/** The held text of an article, or the printed words of the statements that stand in it. */
const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (path) => (await fetch(`/api${path}`)).json(), path)

interface Listed {
  items: { statement: { id: string; text: string; wording: string } }[]
}
async function printedIn(page: Page, articleId: string) {
  const { items } = await ask<Listed>(page, `/statements?article=${articleId}`)
  return items.map(({ statement }) => statement).filter(({ wording }) => wording === 'printed')
}

/** Gives article a001 another text and nothing else, as a new release may. */
const shift = (page: Page, lead: string) =>
  page.evaluate(async (lead) => {
    const { items } = await (await fetch('/api/statements?article=a001&limit=1')).json()
    const detail = await (await fetch(`/api/statements/${items[0].statement.id}`)).json()
    const before: string = detail.articles[0].text
    const op = { entity: 'article', entityId: 'a001', field: 'text', before, after: lead + before }
    const body = JSON.stringify({ by: '', ops: [op], expected: [] })
    await fetch('/api/changes', { method: 'POST', body })
  }, lead)

/** On the page that stands open in both themes. */
async function expectAccessibleInBoth(page: Page) {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((theme) => {
      document.documentElement.dataset['theme'] = theme
    }, theme)
    await expectAccessible(page, 'dialog[open]')
  }
}
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

test('pasted, shifted, replaced and taken away, a text gives its quotations their seals', async ({
  page,
}) => {
  await open(page, '/statements')
  const [first, second] = await printedIn(page, 'a004')
  await open(page, `/statements/${first!.id}`)
  await panel(page).getByRole('button', { name: 'Paste its text' }).click()
  await expect(box(page)).toBeFocused()
  // Words that are only nearly the same are told and never taken for the same.
  await box(page).fill(`Lead. ${first!.text}\n${second!.text.toUpperCase()}`)
  const result = page.getByRole('dialog').getByRole('status')
  await expect(result).toHaveText(/: 1 verified, 1 not found/)
  await expect(page.getByText('They differ in capitals.')).toBeVisible()
  await expectAccessibleInBoth(page)
  const text = `Lead. ${first!.text}\n${second!.text}`
  await box(page).fill(text)
  await expect(result).toHaveText(/: 2 verified/)
  await page.getByLabel('Your name').fill('Keeper')
  await save(page).click()
  await expect(page.getByText(/^The text is held\. Your edits live in this browser/)).toBeVisible()
  await expect(panel(page)).toContainText('✓ Verified')
  await expect(panel(page).locator('section:focus')).toContainText('Verified')
  await expect(panel(page).getByRole('region', { name: 'The held text' })).toContainText('Lead.')

  // A text without the words breaks them: told before it is saved, found by the facet after.
  await panel(page).getByRole('button', { name: 'Replace its text' }).click()
  await expect(box(page)).toHaveValue(text)
  await box(page).fill(`Another text. ${second!.text}`)
  await expect(
    page.getByText('One quotation is verified now and would no longer be.'),
  ).toBeVisible()
  await save(page).click()
  await expect(page.getByText('The text is held.')).toBeVisible()
  await expect(panel(page)).toContainText('Broken')
  const seal = page.getByRole('group', { name: 'Seal' })
  await seal.getByRole('checkbox', { name: 'Broken, 1 statement' }).check()
  await expect(page.getByRole('status')).toHaveText('1 of 270 statements')
  await page.goto('/changes')
  await expect(page.getByText('One quotation is broken.')).toBeVisible()
  await expectAccessible(page)
  await page.getByText('One quotation is broken.').getByRole('link', { name: 'See it' }).click()
  await expect(page).toHaveURL(/\?seal=broken$/)
  await expect(page.getByRole('status')).toHaveText('1 of 270 statements')

  await open(page, `/statements/${first!.id}`)
  await panel(page).getByRole('button', { name: 'Replace its text' }).click()
  await page.getByRole('button', { name: 'Take the text away' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/: 2 without a text/)
  await save(page).click()
  await expect(page.getByText('The text is no longer held.')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Paste its text' })).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  for (const seen of ['Broken', '✓ Verified', 'Text not held']) {
    await undo.click()
    await expect(panel(page)).toContainText(seen)
  }
  await expect(undo).toHaveAccessibleDescription('Nothing to undo')
})

test('a moved quotation is re-anchored by one action that shows both places', async ({ page }) => {
  await open(page, '/statements/s001')
  const [first] = await printedIn(page, 'a001')
  await shift(page, 'Words set before it. ')
  await open(page, `/statements/${first!.id}`)
  await expect(panel(page)).toContainText('Moved')
  await panel(page).getByRole('button', { name: 'Re-anchor' }).click()
  const dialog = page.getByRole('dialog', { name: 'Re-anchor' })
  await expect(dialog.getByRole('heading', { name: /^Where they were recorded/ })).toBeVisible()
  await expect(dialog.locator('mark').first()).toHaveText(first!.text.split(' […] ')[0]!)
  await expectAccessibleInBoth(page)
  await save(page).click()
  await expect(page.getByText(/^Re-anchored: the quotation is verified/)).toBeVisible()
  await expect(panel(page)).toContainText('✓ Verified')
  const seal = page.getByRole('group', { name: 'Seal' })
  await expect(seal.getByRole('checkbox', { name: 'Moved, 8 statements' })).toBeVisible()
  // The others of the article go along in one change.
  const [, second] = await printedIn(page, 'a001')
  await open(page, `/statements/${second!.id}`)
  await panel(page).getByRole('button', { name: 'Re-anchor' }).click()
  await dialog.getByRole('checkbox', { name: /^Also the 7 other quotations/ }).check()
  await save(page).click()
  await expect(page.getByText('Re-anchored: 8 quotations are verified.')).toBeVisible()
  await expect(seal.getByRole('checkbox', { name: 'Verified, 9 statements' })).toBeVisible()
})

test('what was pasted outlives leaving the dialog and a reload', async ({ page }) => {
  await open(page, '/statements')
  const [first] = await printedIn(page, 'a004')
  await open(page, `/statements/${first!.id}`)
  const paste = panel(page).getByRole('button', { name: 'Paste its text' })
  await paste.click()
  const text = `Half a text with ${first!.text}`
  await box(page).fill(text)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Draft kept')).toBeVisible()
  await expect(paste).toBeFocused()
  await page.reload()
  await paste.click()
  await expect(page.getByText(/^Your draft of /)).toBeVisible()
  await expect(box(page)).toHaveValue(text)
  await page.getByRole('button', { name: 'Discard draft' }).click()
  await expect(box(page)).toHaveValue('')
  await save(page).click()
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveAccessibleDescription(/Paste the text of the article first\./)
})

test('on a phone, in French, the dialogs fit and are accessible', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/statements')
  const [first, second] = await printedIn(page, 'a004')
  await page.evaluate(() => localStorage.clear())
  await open(page, `/statements/${first!.id}`)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Français' }).first().click()
  await open(page, `/statements/${first!.id}`)
  await page.getByRole('button', { name: 'Coller son texte' }).click()
  await page.getByLabel('Texte de l’article').fill(`${first!.text} ${second!.text.toUpperCase()}`)
  await expect(page.getByText(/une vérifiée, une introuvable/)).toBeVisible()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  await expectAccessibleInBoth(page)
  await shift(page, 'Words set before it. ')
  const [moved] = await printedIn(page, 'a001')
  await open(page, `/statements/${moved!.id}`)
  await page.getByRole('button', { name: 'Ré-ancrer' }).click()
  await expect(page.getByRole('heading', { name: /^Où ils figurent maintenant/ })).toBeVisible()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  await expectAccessibleInBoth(page)
})
