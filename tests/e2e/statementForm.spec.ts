import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  open,
  test,
} from './support/fixtures.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const saved = (page: Page) => expect(page.getByText(/^Saved\./)).toBeVisible()
const text = (page: Page) => page.getByRole('textbox', { name: /^Text of .*to choose words in$/ })

const idInAddress = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)!

/** Opens the form of a statement. */
async function edit(page: Page, id: string) {
  await open(page, `/statements/${id}`)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(page.getByLabel('Note (English)')).toBeVisible()
}

/** Opens the form of a new one. */
async function add(page: Page) {
  await open(page, '/')
  await page.getByRole('button', { name: 'Add statement' }).click()
  await expect(page.getByRole('heading', { name: 'Add a statement' })).toBeFocused()
  await expect(page.getByLabel('Note (English)')).toBeVisible()
}

/** Selects words of the text as a mouse would leave them. */
async function select(page: Page, words: string) {
  await text(page).evaluate((field, wanted) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no text field')
    const at = field.value.indexOf(wanted)
    field.focus()
    field.setSelectionRange(at, at + wanted.length)
  }, words)
}

test.describe('the words of a quotation', () => {
  test('are chosen in the held text, with further parts, and follow into the panel', async ({
    page,
  }) => {
    await edit(page, 's001')
    await page.getByRole('button', { name: 'Correct the words' }).click()
    await expectAccessible(page, 'aside[aria-label="Statement"]')
    await select(page, ' we must stop dying for our minerals'.replace('we', '“We').trim())
    await page.getByRole('button', { name: 'Use the selected words' }).click()
    await expect(page.getByRole('button', { name: /^Remove part/ })).toHaveCount(0)
    await select(page, 'Our goal is shared prosperity')
    await page.getByRole('button', { name: 'Add the selected words as a further part' }).click()
    await select(page, 'use them to negotiate')
    await page.getByRole('button', { name: 'Add the selected words as a further part' }).click()
    await page.getByRole('button', { name: 'Remove part 2' }).click()
    await expect(page.getByText('✓ Verified')).toBeVisible()
    await save(page)
    await saved(page)
    const words = '“We must stop dying for our minerals […] Our goal is shared prosperity'
    await expect(panel(page).locator('blockquote').first()).toContainText(words)
    await expect(panel(page).locator('mark')).toHaveText([
      '“We must stop dying for our minerals',
      'Our goal is shared prosperity',
    ])
    await expect(panel(page).getByText('✓ Verified')).toBeVisible()
    await page.getByRole('button', { name: 'History' }).click()
    const history = page.getByRole('dialog', { name: 'History' })
    await expect(
      history.getByText(/“Our goal is shared prosperity”, characters 1,\d+ to 1,\d+/),
    ).toBeVisible()
  })

  test('are chosen by keys and by mouse alone', async ({ page }) => {
    await edit(page, 's001')
    await page.getByRole('button', { name: 'Correct the words' }).click()
    await page.getByRole('button', { name: 'Use the selected words' }).click()
    await expect(page.getByRole('alert')).toHaveText(/No words are selected/)
    await text(page).focus()
    // It is a text to read: keys change nothing in it.
    const before = await text(page).inputValue()
    await page.keyboard.type('x')
    for (const key of ['Backspace', 'Enter', 'Control+x']) await page.keyboard.press(key)
    expect(await text(page).inputValue()).toBe(before)
    for (let at = 0; at < 7; at += 1) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const parts = page.getByRole('group', { name: /^Modern Mining Zambia/ }).getByRole('listitem')
    await expect(parts).toHaveText(['“We need”'])
    await expect(page.getByRole('alert')).toHaveCount(0)
    await text(page).dblclick({ position: { x: 60, y: 60 } })
    await page.getByRole('button', { name: 'Use the selected words' }).click()
    await expect(parts).toHaveText([/^“\S+”$/])
    await expect(parts).not.toHaveText(['“We need”'])
  })

  test('of a source without a text are corrected with a warning', async ({ page }) => {
    await open(page, '/statements?wording=printed&seal=not-held')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const words = page.getByLabel('Text', { exact: true })
    await expect(words).toHaveAccessibleDescription(/^As printed in the source.*check the words/)
    await words.fill('Synthetic words, corrected')
    await save(page)
    await saved(page)
    await expect(panel(page).locator('blockquote').first()).toContainText(
      'Synthetic words, corrected',
    )
  })
})

test('both versions of a summary are edited together, in languages by name', async ({ page }) => {
  await edit(page, 's076')
  const versions = page.getByLabel(/^Text \((English|French)\)$/)
  await expect(versions).toHaveCount(2)
  await page.getByLabel('Text (English)').fill('Synthetic summary')
  await page.getByLabel('Text (French)').fill('Résumé synthétique')
  await page.getByLabel('Spoken language', { exact: true }).selectOption({ label: 'Swahili' })
  await page
    .getByLabel('Language of the other version')
    .selectOption({ label: 'Another language …' })
  await page.getByLabel('Language of the other version: code').fill('no such')
  await save(page)
  await expect(page.getByLabel('Language of the other version: code')).toBeFocused()
  const other = page.getByLabel('Language of the other version', { exact: true })
  await other.selectOption({ label: 'French' })
  await save(page)
  await expect(other).toHaveAccessibleDescription(/language of the text itself/)
  await other.selectOption({ label: 'English' })
  await save(page)
  await saved(page)
  await expect(panel(page).getByText('Synthetic summary')).toBeVisible()
})

test('answers are found, linked with what they come to, and unlinked', async ({ page }) => {
  await edit(page, 's001')
  await page.getByLabel('Find a statement that answers').fill('s195')
  await page.getByRole('button', { name: 'Link s195 as an answer' }).click()
  const answer = page.getByRole('group', { name: 'Answer s195' })
  await expect(answer.getByLabel('Outcome')).toBeFocused()
  await expect(answer.getByText('June 2025', { exact: false })).toBeVisible()
  await answer.getByLabel('Outcome').selectOption({ label: 'refused' })
  await save(page)
  await expect(answer.getByLabel('What it comes to (English)')).toBeFocused()
  await answer.getByLabel('What it comes to (English)').fill('Synthetic reason')
  await expect(answer.getByText(/^Certainly earlier/)).toHaveCount(0)
  await page.getByLabel('Said on').fill('2025-07')
  await expect(
    answer.getByText(/^Certainly earlier \(June 2025\) than the ask \(July 2025\)/),
  ).toBeVisible()
  await page.getByLabel('Said on').fill('2025-04')
  await save(page)
  await saved(page)
  await expect(panel(page).getByText('Synthetic reason')).toBeVisible()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('button', { name: 'Unlink s195' }).click()
  await expect(page.getByLabel('Find a statement that answers')).toBeFocused()
  await save(page)
  await expect(panel(page).getByText('No answer recorded')).toBeVisible()
})

test('a retracted statement says so first, with its link, and in the export', async ({ page }) => {
  await edit(page, 's001')
  await page.getByLabel('Status', { exact: true }).selectOption('retracted')
  await page
    .getByLabel('Reason for the status')
    .fill('<b>Taken back</b>: https://example.org/notice. Not javascript:alert(1)')
  await save(page)
  await saved(page)
  const link = panel(page).getByRole('link', { name: 'https://example.org/notice' })
  await expect(link).toHaveAttribute('href', 'https://example.org/notice')
  await expect(panel(page).getByText('<b>Taken back</b>:', { exact: false })).toBeVisible()
  await expect(panel(page).getByRole('link', { name: /javascript/ })).toHaveCount(0)
  await expectAccessible(page, 'aside[aria-label="Statement"]')
  await open(page, '/statements?status=retracted')
  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV (data)' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv.split('\r\n')[1]).toContain(
    ',retracted,<b>Taken back</b>: https://example.org/notice.',
  )
})

test.describe('adding a statement', () => {
  test('takes its words from a held text, keeps a draft, and opens it', async ({ page }) => {
    await add(page)
    await expectAccessible(page, 'aside[aria-label="Add a statement"]')
    await expect(page.getByText(/^It gets the id s310--\w{6}\.$/)).toBeVisible()
    await page.getByLabel('Article', { exact: true }).selectOption('a001')
    await select(page, 'Our goal is shared prosperity.')
    await page.getByRole('button', { name: 'Use the selected words' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByText('Draft kept')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add statement' })).toBeFocused()
    await page.reload()
    await page.getByRole('button', { name: 'Add statement' }).click()
    await expect(page.getByText(/^Your draft of /)).toBeVisible()
    await save(page)
    await expect(page.getByLabel('Speaker')).toBeFocused()
    await page.getByLabel('Speaker').selectOption({ label: 'Patient Bashombe' })
    await save(page)
    await expect(page).toHaveURL(/\/statements\/s310--\w{6}$/)
    await expect(panel(page).locator('blockquote')).toHaveText('“Our goal is shared prosperity.”')
    await expect(panel(page).getByText('✓ Verified')).toBeVisible()
    await expect(panel(page).getByText(/^Added in this browser/)).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('271 of 271 statements')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    // An id that was once given stays given.
    await page.getByRole('button', { name: 'Add statement' }).click()
    await expect(page.getByText(/^It gets the id s311--\w{6}\.$/)).toBeVisible()
    await expect(page.getByText(/^Your draft of /)).toHaveCount(0)
  })

  test('adds the article with it, as one change', async ({ page }) => {
    await add(page)
    await page
      .getByLabel('Article', { exact: true })
      .selectOption({ label: 'An article that is not listed …' })
    await save(page)
    await expect(page.getByRole('alert').first()).toHaveText(
      'Not saved: 5 fields need another look.',
    )
    await page.getByLabel('Address (URL)').fill('javascript:alert(1)')
    await page.getByRole('textbox', { name: 'Outlet' }).fill('Synthetic outlet')
    await page.getByLabel('Title, as printed').fill('Synthetic title')
    await page.getByLabel('Text', { exact: true }).fill('Synthetic words')
    await page.getByLabel('Speaker').selectOption({ index: 1 })
    await save(page)
    await expect(page.getByLabel('Address (URL)')).toBeFocused()
    await page.getByLabel('Address (URL)').fill('https://synthetic.example/new')
    await page.getByLabel('Published on').fill('2026-02-03')
    await save(page)
    await expect(page).toHaveURL(/\/statements\/s310--\w{6}$/)
    const made = idInAddress(page)
    await expect(panel(page).getByText('Synthetic title')).toBeVisible()
    await page.goto('/changes')
    await expect(page.getByText(/added .*\(article a207--\w{6}\)/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText(/^Taken back: added /).first()).toBeVisible()
    await open(page, `/statements/${made}`)
    await expect(page.getByText(`There is no statement ${made} in these records`)).toBeVisible()
  })

  test('works in the sheet of a phone, in French and in the dark', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      locale: 'fr-FR',
      colorScheme: 'dark',
      baseURL: baseURL!,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const page = await context.newPage()
    await open(page, '/')
    const outside = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    const button = page.getByRole('button', { name: 'Ajouter une déclaration' })
    await expect(button).toBeVisible()
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await outside()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 390, height: 844 })
    await button.tap()
    await page.getByLabel('Article', { exact: true }).selectOption('a001')
    await expect(page.getByRole('textbox', { name: /^Texte de / })).toBeVisible()
    await expectAccessible(page)
    expect(await outside()).toBeLessThanOrEqual(0)
    await context.close()
  })
})

for (const locale of ['en-GB', 'fr-FR'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing in the form: ${locale}, light and dark, ${width} pixels`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        locale,
        baseURL: baseURL!,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      const french = locale === 'fr-FR'
      const part = width === 390 ? 'dialog' : 'aside'
      const button = (en: string, fr: string) =>
        page.getByRole('button', { name: french ? fr : en, exact: true })
      await open(page, '/statements/s001')
      await button('Edit', 'Modifier').click()
      await button('Correct the words', 'Corriger les mots').click()
      const find = page.getByLabel(
        french ? 'Trouver une déclaration qui répond' : 'Find a statement that answers',
      )
      await find.fill('s195')
      await page.getByRole('button', { name: /^(Link|Lier) s195/ }).click()
      await expect(page.getByRole('group', { name: /s195$/ })).toContainText('2025')
      await expectAccessibleInBothThemes(page, part)
      await page.keyboard.press('Escape')
      await open(page, '/')
      await button('Add statement', 'Ajouter une déclaration').click()
      await page.getByLabel('Article', { exact: true }).selectOption('new-article')
      await button('Save', 'Enregistrer').click()
      await expect(page.getByRole('alert').first()).toBeVisible()
      await expectAccessibleInBothThemes(page, part)
      await context.close()
    })
  }
}

test.describe('bad input', () => {
  const script = (at: string) => `<script>window.bad = 1</script><img src=x onerror="bad=1">${at}`

  test('is text everywhere: nothing in a field runs', async ({ page }) => {
    await add(page)
    await page
      .getByLabel('Article', { exact: true })
      .selectOption({ label: 'An article that is not listed …' })
    await page.getByLabel('Address (URL)').fill('https://synthetic.example/<b>')
    for (const name of ['Outlet', 'Title, as printed'])
      await page.getByRole('textbox', { name }).fill(script(name))
    await page.getByLabel('Text', { exact: true }).fill(script('text'))
    await page.getByLabel('Translation (French)').fill(script('translation'))
    await page.getByLabel('Translated by').fill(script('by'))
    await page.getByLabel('Speaker').selectOption({ index: 1 })
    await page.getByLabel('Status', { exact: true }).selectOption('disputed')
    await page.getByLabel('Ask (English)').fill(script('ask'))
    await page.getByLabel('Find a statement that answers').fill(script('find'))
    await page.getByLabel('Reason for the status').fill(script('reason'))
    await page.getByLabel('Note (English)').fill(script('note'))
    await page.getByLabel('Your name').fill(script('name'))
    await page.getByLabel('Why').fill(script('why'))
    await save(page)
    await expect(page).toHaveURL(/s310--\w{6}$/)
    const made = idInAddress(page)
    for (const at of ['text', 'reason', 'note', 'ask', 'Title, as printed']) {
      await expect(panel(page).getByText(script(at), { exact: false }).first()).toBeVisible()
    }
    await page.getByRole('button', { name: 'History' }).click()
    const history = page.getByRole('dialog', { name: 'History' })
    await expect(history.getByText(script('why'), { exact: false }).first()).toBeVisible()
    await expect(history.getByText(script('note'), { exact: false }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await open(page, `/statements?id=${made}`)
    await expect(page.getByRole('row').getByText(script('text'), { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV (data)' }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    for (const at of ['text', 'translation', 'by', 'reason', 'note', 'ask', 'Outlet']) {
      expect(csv).toContain(`"${script(at).replaceAll('"', '""')}"`)
    }
    await page.goto('/changes')
    await expect(page.getByText(script('why'), { exact: false }).first()).toBeVisible()
    expect(await page.evaluate(() => 'bad' in window)).toBe(false)
  })

  test('100 kB in a note are kept, scroll in the panel and hold nothing up', async ({ page }) => {
    await edit(page, 's001')
    const long = `<b>${'word '.repeat(20_000)}`
    await page.getByLabel('Note (English)').fill(long)
    await save(page)
    await saved(page)
    const note = panel(page).getByRole('region', { name: 'Note' })
    await expect(note).toContainText('<b>word word')
    expect((await note.boundingBox())?.height).toBeLessThan(400)
    await expectAccessible(page, 'aside[aria-label="Statement"]')
    const begun = Date.now()
    await page.getByRole('button', { name: 'History' }).click()
    await expect(
      page
        .getByRole('dialog', { name: 'History' })
        .getByText(/word word/)
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Next statement' }).click()
    await expect(page).not.toHaveURL(/s001/)
    expect(Date.now() - begun).toBeLessThan(5000)
    await edit(page, 's001')
    expect(await page.getByLabel('Note (English)').inputValue()).toBe(long)
  })
})
