import { readFile } from 'node:fs/promises'
import { csvParse } from 'd3-dsv'
import type { Page } from '@playwright/test'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'
import { serveRecords } from './support/records.ts'

const { articles, statements } = shippedRecords()
const FIRST = articles.find(({ id }) => id === 'a001')!
const WORDS = 'We need civil society at the negotiation table'

/** Serves the records without the first article and the statements that stand in it. */
async function withoutFirst(page: Page) {
  const gone = new Set(
    statements
      .filter(({ appearances }) => appearances.some(({ articleId }) => articleId === FIRST.id))
      .map(({ id }) => id),
  )
  await serveRecords(page, (files) => ({
    articles: files.articles.filter(({ id }) => id !== FIRST.id),
    topics: files.topics.map((each) => ({
      ...each,
      exampleIds: each.exampleIds.filter((id) => !gone.has(id)),
    })),
    statements: files.statements
      .filter(({ id }) => !gone.has(id))
      .map((each) => {
        if (!each.ask) return each
        const answers = each.ask.answers.filter(({ statementId }) => !gone.has(statementId))
        return { ...each, ask: { ...each.ask, answers } }
      }),
  }))
}

/** Fills the page that adds an article. */
async function paste(page: Page, text: string, about = { url: FIRST.url, title: FIRST.title }) {
  await page.goto('/sources/add')
  await page.getByLabel('Link', { exact: true }).fill(about.url)
  await page.getByLabel('Text of the article').fill(text)
  await page.getByLabel('Title', { exact: true }).fill(about.title)
  await page.getByLabel('Outlet', { exact: true }).fill(FIRST.outlet)
  await page.getByLabel('Published', { exact: true }).fill('2025-04-18')
}

const openRow = (page: Page) => page.locator('[data-row][data-open]')

/** Goes by key to the proposal that holds the words. */
async function goTo(page: Page, words: string) {
  await expect(openRow(page)).toBeVisible()
  for (let left = 30; left > 0; left -= 1) {
    if ((await openRow(page).locator('ol').textContent())?.includes(words)) return
    await page.keyboard.press('j')
  }
  throw new Error(`No proposal holds ${words}`)
}

test('an article is pasted, reviewed by keyboard, saved, taken back and done again', async ({
  page,
}) => {
  await withoutFirst(page)
  await paste(page, FIRST.text!)
  await page.getByRole('button', { name: 'Begin review' }).click()
  await expect(page).toHaveURL(/\/sources\/reviews\/\w+$/)
  const text = page.getByRole('group', { name: 'Text of the article' })
  await expect(text.locator('mark')).not.toHaveCount(0)

  // The words, their speaker and a topic, all by keys.
  await goTo(page, WORDS)
  await expect(text.locator('mark[data-selected]').first()).toContainText(WORDS)
  await page.keyboard.press('s')
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('matabishi')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toHaveValue('Patient Bashombe')
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await page.keyboard.type('publish texts')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  const stance = page.getByRole('group', { name: 'Stance on: Publish the full texts' })
  await expect(stance.getByRole('button', { name: 'supports' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Accepted.')
  await page.keyboard.press('z')
  await expect(page.getByText(/ 0 accepted/)).toBeVisible()
  await page.keyboard.press('Shift+Z')
  await expect(page.getByText(/ 1 accepted/)).toBeVisible()

  // Words chosen in the text by keys become a statement of someone new.
  await page.keyboard.press('x')
  await expect(text).toBeFocused()
  await page.keyboard.press('ArrowRight')
  for (let more = 3; more > 0; more -= 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(openRow(page)).toContainText('selected by hand')
  await page.keyboard.press('s')
  await page.keyboard.type('Example Guild')
  await page.getByRole('option', { name: 'New: “Example Guild” …' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')

  // What was done survives a reload in the middle of it.
  await page.reload()
  await expect(page.getByText(/ 2 accepted/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await page.getByRole('button', { name: 'Français' }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('button', { name: 'Suivante' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Texte', exact: true }).click()
  await expect(text.or(page.getByRole('group', { name: 'Texte de l’article' }))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await page.setViewportSize({ width: 1440, height: 900 })

  // What is missing is named at its place.
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Save to the records' })
  await expect(dialog.getByRole('alert')).toContainText('Example Guild: which group')
  await dialog.getByRole('button', { name: 'Go there' }).click()
  await page.getByLabel('Counted under').selectOption({ label: 'Civil society' })
  await page.getByLabel('Counted under').blur()
  await page.getByRole('button', { name: 'Save …' }).click()
  await expect(dialog).toContainText('2 statements')
  await expectAccessible(page, 'dialog')
  await dialog.getByLabel('Drop them; the review ends').check()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(page).toHaveURL(/\/sources\/a\d+--\w+$/)
  await expect(page.getByText(/^Saved: 2 statements\. /)).toBeVisible()
  const article = new URL(page.url()).pathname.split('/').at(-1)!
  await expect(page.getByText('✓').first()).toBeVisible()
  const found = `?article=${article}`
  await open(page, `/statements${found}`)
  await expect(page.getByRole('status')).toHaveText('2 of 263 statements')
  await expect(page.getByRole('row').filter({ hasText: WORDS })).toContainText('Bashombe')
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV (data)' }).click()
  const rows = csvParse(await readFile(await (await saved).path(), 'utf8'))
  expect(rows.map(({ seal }) => seal)).toEqual(['verified', 'verified'])
  expect(rows.some(({ text: words }) => words?.startsWith(WORDS))).toBe(true)
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Timeline' })
    .click()
  await expect(page.getByRole('link', { name: /^Patient Bashombe, .*supports/ })).toBeVisible()

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('261 of 261 statements')
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('263 of 263 statements')
})

test('what is recorded already is offered, and nothing is stored twice', async ({ page }) => {
  await paste(page, FIRST.text!)
  await page.getByRole('button', { name: 'Begin review' }).click()
  await page.getByRole('button', { name: 'Review the text held there' }).click()
  await expect(page).toHaveURL(/\/sources\/reviews\/\w+$/)
  const KNOWN = 'If you want our minerals, come speak'
  await goTo(page, KNOWN)
  await expect(page.getByRole('region', { name: 'Recorded already?' })).toContainText(
    'stand in this article already',
  )
  await page.keyboard.press('d')
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Save to the records' })
  await expect(dialog).toContainText('1 accepted item is recorded in this article already')
  await dialog.getByLabel('Drop them; the review ends').check()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/nothing was stored twice/)).toBeVisible()
  await expect(page).toHaveURL(/\/sources\/a001$/)
  await open(page, '/statements')
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')

  // The same words in another article: one statement, two appearances.
  const again = statements.find(({ id }) => id === 's003')!
  const other = [
    'A reader of ours was in Goma last week and heard a speech at the market, where it had rained.',
    `“${again.text}” Patient Bashombe said there.`,
    'The stalls stayed open until dusk, and those who listened went home along the lake road.',
  ].join('\n\n')
  await paste(page, other, { url: 'https://example.org/letter', title: 'A letter' })
  await page.getByRole('button', { name: 'Begin review' }).click()
  await goTo(page, KNOWN)
  await expect(page.getByRole('region', { name: 'Recorded already?' })).toContainText(
    'Recorded from Modern Mining Zambia.',
  )
  // A handle is dragged one line up, and its words come back.
  const last = openRow(page).locator('ol li').last()
  const whole = await last.textContent()
  const box = (await page.getByRole('button', { name: /^End of part 1/ }).boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 - 40, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(last).not.toHaveText(whole!)
  await page.keyboard.press('z')
  await expect(last).toHaveText(whole!)
  await page.keyboard.press('d')
  await page.keyboard.press('w')
  await expect(dialog).toContainText('1 further appearance')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^Saved: 1 further appearance\. /)).toBeVisible()
  const { status, detail } = await page.evaluate(async () => {
    const response = await fetch('/api/statements/s003')
    return { status: response.status, detail: (await response.json()) as object }
  })
  expect(status).toBe(200)
  expect(detail).toMatchObject({ seal: 'verified', statement: { appearances: { length: 2 } } })
  await open(page, '/statements')
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
})
