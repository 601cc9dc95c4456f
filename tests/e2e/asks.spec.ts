import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { csvParse, dsvFormat } from 'd3-dsv'
import {
  expect,
  expectAccessible,
  expectAccessibleInAllLooks,
  open,
  test,
} from './support/fixtures.ts'

const table = (page: Page, name = 'Asks') => page.getByRole('table', { name, exact: true })
const isFocused = (link: Locator) => expect(link).toBeFocused()

async function saved(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent('download')
  await press()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile((await file.path())!) }
}
async function exported(page: Page, button: string, item: string) {
  await page.getByRole('button', { name: button }).click()
  const { name, bytes } = await saved(page, () =>
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  )
  return { name, text: bytes.toString('utf8') }
}

test('says of each claim how many ask and have an answer; each number opens what it counts', async ({
  page,
}) => {
  await open(page, '/asks')
  const navigation = page.getByRole('navigation', { name: 'Main' })
  await expect(navigation.getByRole('link', { name: 'Asks' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(table(page)).toHaveAttribute('aria-rowcount', '64')
  const claims = page.getByRole('region', { name: 'What is asked for most' })
  const texts = claims.getByRole('listitem').filter({ hasText: 'Publish the full texts' })
  await expect(texts).toContainText(
    '12 statements support it, 6 of them ask for it; no answer is recorded, to 7\u00a0March\u00a02026.',
  )
  await texts.getByRole('link', { name: 'no answer' }).click()
  await expect(table(page)).toHaveAttribute('aria-rowcount', '7')
  await expect(page).toHaveURL(/\/asks\?ask=open&stance=supports&topic=publish-texts$/)
  await expect(page.getByRole('button', { name: 'No (6)' })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await texts.getByRole('link', { name: '12 statements' }).click()
  await expect(page.getByRole('status')).toHaveText(/^12 of 270/)
})

test('is sorted, walked and opened by keys, and the panel gives the focus back', async ({
  page,
}) => {
  await open(page, '/asks?ask=answered')
  await expect(table(page)).toHaveAttribute('aria-rowcount', '11')
  const head = page.getByRole('columnheader', { name: 'Answer' })
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('row').nth(1)).toContainText('granted · ')
  const first = page.locator('a[data-index="0"]')
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await isFocused(page.locator('a[data-index="1"]'))
  await page.keyboard.press('End')
  await isFocused(page.locator('a[data-index="9"]'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
  await page.keyboard.press('Escape')
  await isFocused(page.locator('a[data-index="9"]'))
})

test('prints all asks, one below the other', async ({ page }) => {
  await open(page, '/asks')
  const rows = table(page).locator('tbody').getByRole('row')
  await expect(rows.getByRole('link').first()).toBeVisible()
  const total = Number(await table(page).getAttribute('aria-rowcount')) - 1
  expect(await rows.count()).toBeLessThan(total)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows).toHaveCount(total)
  const overlap = await rows.evaluateAll(
    (all) =>
      all.filter((row, at) => {
        const next = all[at + 1]
        return next && row.getBoundingClientRect().bottom > next.getBoundingClientRect().top + 1
      }).length,
  )
  expect(overlap).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(rows).not.toHaveCount(total)
})

test('tells the days between, or that an order is not known; and when nothing asks', async ({
  page,
}) => {
  await open(page, '/asks?id=s290')
  await expect(table(page)).toContainText('partly granted · European Union')
  await expect(table(page)).toContainText('order within December 2025 not known')
  await page.goto('/asks?id=s001')
  await expect(table(page)).toContainText(
    'No answer recorded · asked 311 to 340 days before 7 March 2026',
  )
  await page.goto('/asks?topic=artisanal-miners')
  await expect(page.getByRole('heading', { name: '2 statements, but no ask' })).toBeVisible()
  await page.goto('/asks?q=zzzz&view=voices')
  await expect(page.getByText('No statement matches all of this')).toBeVisible()
})

test('gives its tables as files that read back as what is shown', async ({ page }) => {
  await open(page, '/asks?topic=publish-texts&sort=said')
  const asks = await exported(page, 'Export', 'CSV (data)')
  expect(asks.name).toBe('parley-asks-2026-11-23.csv')
  const rows = csvParse(asks.text)
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(rows.length + 1))
  const shown = await page
    .locator('a[data-index]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['opens']))
  expect(rows.map(({ id }) => id).slice(0, shown.length)).toEqual(shown)
  await page.getByRole('link', { name: 'Voices' }).click()
  await expect(table(page, 'Heard')).toBeVisible()
  await page.getByRole('button', { name: 'Français' }).click()
  const voices = await exported(page, 'Exporter', 'CSV pour Excel')
  expect(voices.name).toBe('parley-voices-2026-11-23-excel.csv')
  const lines = dsvFormat(';').parse(voices.text.slice(1))
  const said = lines.filter(({ by }) => by === 'topic').map(({ statements }) => Number(statements))
  expect(said.reduce((all, each) => all + each, 0)).toBe(12)
})

/** The words that stand in a picture. */
const wordsOf = (page: Page, svg: Buffer) =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...read.querySelectorAll('text')].map((each) => each.textContent).join(' ')
  }, svg.toString('utf8'))

test('makes a card that opens as an image, of an ask and of a statement', async ({ page }) => {
  await open(page, '/asks?id=s022')
  const button = page.getByRole('button', { name: /^Share card/ })
  await button.click()
  const card = page.getByRole('dialog', { name: 'Card of this ask' })
  const image = card.getByRole('img')
  await expect(image).toHaveAttribute('alt', /“develop a transparent .*” — Democratic members/)
  expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1080)
  await expectAccessible(page, 'dialog')
  const png = await saved(page, () => card.getByRole('button', { name: 'Download image' }).click())
  expect(png.name).toBe('parley-ask-s022.png')
  // The head of a PNG: its mark, then width and height.
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(1080)
  const svg = await saved(page, () => card.getByRole('button', { name: 'Download SVG' }).click())
  const words = await wordsOf(page, svg.bytes)
  expect(words).toContain('“develop a transparent and participatory process for critical')
  expect(words).toContain('August 2025 (inferred)')
  expect(words).toContain('No answer recorded · asked 188 to 218 days before 7 March 2026')
  expect(words).toContain('/statements/s022')
  await page.keyboard.press('Escape')
  await isFocused(button)
  await page.goto('/statements/s008')
  await page.getByRole('button', { name: 'Share card' }).click()
  await expect(
    page.getByRole('dialog', { name: 'Card of this statement' }).getByRole('img'),
  ).toBeVisible()
})

test('a card that is not shared after all is no failure, one that can not be shared is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let fault = 'AbortError'
    Object.assign(navigator, {
      canShare: () => true,
      share: () => {
        const error = new DOMException('no', fault)
        fault = 'NotAllowedError'
        return Promise.reject(error)
      },
    })
  })
  await open(page, '/asks?id=s022')
  await page.getByRole('button', { name: /^Share card/ }).click()
  const card = page.getByRole('dialog', { name: 'Card of this ask' })
  const share = card.getByRole('button', { name: 'Share …' })
  await share.click()
  await expect(card.getByRole('alert')).toHaveCount(0)
  await share.click()
  await expect(card.getByRole('alert')).toBeVisible()
  await expect(card.getByRole('button', { name: 'Download image' })).toBeEnabled()
})

test('counts voices by statement and by article, and leads from a claim to who was heard', async ({
  page,
}) => {
  await open(page, '/asks?view=voices')
  const bars = page.getByRole('region', { name: 'Who speaks, by group over time' })
  await expect(bars).toContainText('270 statements in 186 independent articles.')
  await bars.getByRole('button', { name: 'Independent article' }).click()
  await expect(page).toHaveURL(/by=articles/)
  await expect(bars.locator('[data-chart]')).toHaveAccessibleName(/^Shares of independent articles/)
  const svg = await saved(page, () => bars.getByRole('button', { name: 'SVG' }).click())
  expect(svg.name).toBe('parley-voices-2026-11-23.svg')
  const words = await wordsOf(page, svg.bytes)
  expect(words).toContain('Shares of independent articles a month by group')
  expect(words).toMatch(/270 statements in 186 independent articles\./)
  expect(words).toContain('/asks?by=articles&view=voices')
  await page.getByLabel('On the claim').selectOption('Civil society a party to the talks')
  await expect(page.getByRole('status')).toHaveText(/^5 of 270/)
  await expect(table(page, 'Heard').getByRole('row')).toHaveCount(5)
  const waiting = table(page, 'Asked, no answer recorded')
  const drc = waiting.getByRole('row').filter({ hasText: 'Government of the DRC' })
  const asked = drc.getByRole('link', { name: /^\d+ ?, Government/ })
  const count = (await asked.textContent())!.match(/^\d+/)![0]
  await asked.click()
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} of 270`))
})

test('stands in the bar of a phone, the sentences first, what to do with an ask at its end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/statements')
  const bar = page.getByRole('navigation', { name: 'Main' })
  await expect(bar.locator('> *')).toHaveText(['Statements', 'Timeline', 'Asks', 'More'])
  await bar.getByRole('link', { name: 'Asks' }).click()
  await expect(page.getByText('12 statements', { exact: true }).first()).toBeInViewport()
  await page.getByLabel('Sort by').selectOption('Without an answer first')
  const row = page.getByRole('row').nth(1)
  await expect(row).toContainText('No answer recorded')
  const boxes = await Promise.all(
    [row.getByText('No answer recorded'), row.getByRole('button', { name: 'Copy quote' })].map(
      (part) => part.boundingBox(),
    ),
  )
  expect(boxes[1]!.y).toBeGreaterThan(boxes[0]!.y)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
})

for (const locale of ['en-GB', 'fr-FR']) {
  for (const address of ['/asks?ask=answered', '/asks?view=voices']) {
    test.describe(locale, () => {
      test.use({ locale })
      test(`axe finds nothing in ${address}`, async ({ page }) => {
        await open(page, address)
        await expectAccessibleInAllLooks(page, async () => {
          await expect(page.getByRole('table').first()).toBeVisible()
          await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
        })
      })
    })
  }
}
