import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Pastes what was copied into a place that takes rich text, as a word processor does. */
async function pasted(page: Page) {
  await page.evaluate(() => {
    const paper = document.createElement('div')
    paper.contentEditable = 'true'
    paper.id = 'paper'
    document.body.replaceChildren(paper)
    paper.focus()
  })
  await page.keyboard.press('ControlOrMeta+v')
  const paper = page.locator('#paper')
  await expect(paper.locator('ol > li').first()).toBeAttached()
  return paper
}

async function copyFromMenu(page: Page, menu: string, item: string, told: RegExp) {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitem', { name: item }).click()
  await expect(page.getByText(told)).toBeVisible()
}

test('a briefing pasted into a document keeps its headings, quotations and links', async ({
  page,
}) => {
  await open(page, '/statements?group=religious')
  await copyFromMenu(page, 'Export', 'Copy as briefing', /^Briefing of 12 statements copied/)
  const plain = await page.evaluate(() => navigator.clipboard.readText())
  expect(plain).toMatch(
    /^What was said[^\n]*\n=+\n\n12 of 270 statements\. Filter: Group: Religious/,
  )
  const paper = await pasted(page)
  await expect(paper.locator('h2')).toHaveText(/^What was said/)
  await expect(paper.locator('h3').filter({ hasText: 'Deal respects sovereignty' })).toHaveCount(1)
  await expect(paper.locator('ol > li')).toHaveCount(12)
  await expect(paper.locator('blockquote').first()).toHaveText(/^(as reported: )?[“«]/)
  await expect(paper.locator('blockquote [lang="fr"]').first()).toHaveText(/^«\u00a0.+\u00a0»$/)
  const marks = await paper.locator('sup a').all()
  expect(marks.length).toBeGreaterThanOrEqual(12)
  for (const mark of marks) {
    const number = Number(/\d+/.exec((await mark.textContent()) ?? '')?.[0])
    const note = paper.locator('ol > li').nth(number - 1)
    await expect(note.locator('a').last()).toHaveAttribute(
      'href',
      (await mark.getAttribute('href'))!,
    )
  }
  await expect(paper.locator('ol > li a').first()).toHaveAttribute('href', /^https?:/)
})

test('ticked rows alone are copied, whatever the filter shows meanwhile', async ({ page }) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Tick rows' }).click()
  const boxes = page.getByRole('checkbox', { name: /^Tick / })
  await boxes.nth(0).check()
  await boxes.nth(2).check()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  const bar = page.getByRole('group', { name: 'Ticked statements' })
  await expect(bar).toContainText('2 statements ticked')
  await bar.getByRole('button', { name: 'Copy as briefing' }).click()
  await expect(page.getByText(/^Briefing of 2 statements copied/)).toBeVisible()
  const paper = await pasted(page)
  await expect(paper).toContainText('2 statements, chosen by hand.')
  await expect(paper.locator('ol > li')).toHaveCount(2)
})

test('rows of the timeline’s list are ticked by key, beside those of the table', async ({
  page,
}) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Tick rows' }).click()
  const boxes = page.getByRole('checkbox', { name: /^Tick / })
  await boxes.nth(1).check()
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await page.getByRole('button', { name: 'As a list' }).click()
  await page.getByRole('button', { name: 'Tick rows' }).press('Enter')
  await expect(boxes.nth(1)).toBeChecked()
  await boxes.nth(0).focus()
  await page.keyboard.press('Space')
  await expect(boxes.nth(0)).toBeChecked()
  const bar = page.getByRole('group', { name: 'Ticked statements' })
  await expect(bar).toContainText('2 statements ticked')
  await bar.getByRole('button', { name: 'Copy as briefing' }).press('Enter')
  await expect(page.getByText(/^Briefing of 2 statements copied/)).toBeVisible()
  await bar.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Tick rows' })).toBeFocused()
  await expect(boxes).toHaveCount(0)
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })

  test('a profile gives what that one said, on a phone too', async ({ page }) => {
    await page.goto('/stakeholders/cnpav')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le Congo n’est pas à vendre')
    await copyFromMenu(page, 'Exporter', 'Copier en note de synthèse', /^Note copiée/)
    const paper = await pasted(page)
    await expect(paper.locator('h2')).toHaveText(/^Ce qui s’est dit/)
    await expect(paper.locator('p').nth(0)).toContainText(
      'Partie prenante\u00a0: Le Congo n’est pas',
    )
    await expect(
      paper
        .locator('p')
        .filter({ hasText: /^résumé\u00a0: / })
        .first(),
    ).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 }, hasTouch: true })

  test('rows of the timeline’s list are ticked by finger', async ({ page }) => {
    await page.goto('/timeline?view=list&group=religious')
    await page.getByRole('button', { name: 'Cocher' }).tap()
    const box = page.getByRole('checkbox', { name: /^Cocher / }).first()
    const { width, height } = (await box.locator('xpath=..').boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    await box.tap()
    await expect(page.getByRole('group', { name: 'Déclarations cochées' })).toContainText(
      '1 déclaration',
    )
    // The row was not opened by it.
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('where the browser copies nothing the briefing stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Copy as briefing' }).click()
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await expect(dialog.getByRole('alert')).toContainText('does not let Parley copy')
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible()
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(selected).toMatch(/What was said[\s\S]+Sources/)
})
