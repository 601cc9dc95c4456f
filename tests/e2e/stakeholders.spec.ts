import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { csvParse, dsvFormat } from 'd3-dsv'
import { expectCounts } from './support/counts.ts'
import { expect, open, test } from './support/fixtures.ts'

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })

test.describe('who is this, and what have they said', () => {
  test('from an alias to the profile, to a claim, to its statements', async ({ page }) => {
    await open(page, '/')
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Stakeholders' })
      .click()
    await page.getByRole('searchbox', { name: 'Find a stakeholder' }).fill('bashombe matabishi')
    await expect(page).toHaveURL(/\/stakeholders\?find=bashombe%20matabishi$/)
    await expect(page.getByText('1 of 145 stakeholders')).toBeVisible()
    await page.getByRole('link', { name: 'Patient Bashombe', exact: true }).click()
    await expect(page).toHaveURL(/\/stakeholders\/patient-bashombe$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Patient Bashombe')
    const positions = page.getByRole('table', { name: /^Positions by topic/ })
    const claim = positions.getByRole('link', { name: /^Civil society a party to the talks, Said/ })
    const said = /: (\d+) statement/.exec((await claim.textContent())!)![1]
    await claim.click()
    await expect(page).toHaveURL(
      /\/statements\?stakeholder=patient-bashombe&topic=civil-society-seat$/,
    )
    await expect(page.getByRole('status')).toHaveText(`${said} of 270 statements`)
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    const panel = page.getByRole('complementary', { name: 'Statement' })
    await panel.getByRole('link', { name: 'Profile' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Patient Bashombe')
  })

  test('each number opens as many statements as it says', async ({ page }) => {
    await open(page, '/stakeholders?from=2025-04&addressee=us-government&addressee=drc-government')
    const row = rowOf(page, 'Government of the DRC')
    await expectCounts(page, row.locator('td[data-kind=number] a'))
  })

  test('“more” topics lead to the positions, on reload too', async ({ page }) => {
    await open(page, '/stakeholders?find=fatshi')
    await page.getByRole('link', { name: '1 more topic of Félix Tshisekedi' }).click()
    await expect(page).toHaveURL(
      /felix-tshisekedi\?find=fatshi#positions$|felix-tshisekedi#positions$/,
    )
    const heading = page.getByRole('heading', { name: /^Positions by topic/ })
    const place = async () => Math.round((await heading.boundingBox())!.y)
    await expect.poll(place).toBeLessThan(160)
    await page.reload()
    await expect.poll(place).toBeLessThan(160)
    expect(await place()).toBeGreaterThan(90)
  })

  test('the last words open over the view, and Escape goes back to them', async ({ page }) => {
    await open(page, '/stakeholders/drc-government')
    const words = page.getByRole('region', { name: 'Last words' })
    const link = words.getByRole('link', { name: /open the statement$/ }).first()
    await link.click()
    await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
    await expect(page).toHaveURL(/\/stakeholders\/drc-government\?open=s\d+$/)
    await page.keyboard.press('Escape')
    await expect(link).toBeFocused()
  })
})

test.describe('the table', () => {
  test('has all rows, sorts by its heads, and is walked by keys', async ({ page }) => {
    await open(page, '/stakeholders')
    const table = page.getByRole('table', { name: 'Stakeholders' })
    await expect(table).toHaveAttribute('aria-rowcount', '145')
    const head = page.getByRole('columnheader', { name: 'Last heard' })
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await expect(page).toHaveURL(/\?sort=-lastHeard$/)
    await table.getByRole('row').nth(1).getByRole('link').first().focus()
    await page.keyboard.press('End')
    await expect(page.locator('[aria-rowindex="145"] a').first()).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('columnheader', { name: 'Said', exact: true })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })

  test('keeps the names in sight while it scrolls sideways, the page does not', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1100, height: 900 })
    await open(page, '/stakeholders')
    const name = page.getByRole('link', { name: 'Félix Tshisekedi', exact: true })
    const before = (await name.boundingBox())!
    await page.locator('[data-scroller]').evaluate((box) => box.scrollTo(700, 0))
    expect((await name.boundingBox())!.x).toBe(before.x)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(1100)
  })

  test('groups, and leaves words for a filter that leaves nobody', async ({ page }) => {
    await open(page, '/stakeholders?view=grouped')
    await expect(page.getByRole('heading', { name: /^Civil society 16/ })).toBeVisible()
    await open(page, '/stakeholders?group=company&q=zzzz')
    await expect(page.getByRole('heading', { name: /^No statement matches/ })).toBeVisible()
  })

  test('tells a fault and tries again', async ({ page }) => {
    await page.goto('/stakeholders?fault=stakeholders:500:2')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The stakeholders could not be shown')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('144 of 145 stakeholders')).toBeVisible()
  })
})

async function exported(page: Page, button: string, item: string) {
  await page.getByRole('button', { name: button }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile((await file.path())!, 'utf8') }
}

/** What the rows on the screen say, by the names of the columns. */
async function onScreen(page: Page) {
  const rows = await page.locator('tr[data-row]').evaluateAll((all) =>
    all.map((row) => {
      const cell = (column: string) =>
        row.querySelector(`td[data-column=${column}]`)?.textContent.replace(/^·/, '') ?? ''
      const when = (column: string) =>
        row.querySelector(`td[data-column=${column}] time`)?.getAttribute('datetime') ?? ''
      const count = (column: string) => String(Number.parseInt(cell(column), 10))
      return {
        id: row.querySelector('a')!.dataset['opens'],
        name: row.querySelector('a')!.textContent,
        said: count('said'),
        said_in_own_name: count('ownName'),
        said_on_behalf_of_others: count('forOthers'),
        said_on_its_behalf: count('onItsBehalf'),
        addressed: count('addressed'),
        asks_made: count('asksMade'),
        asks_received: count('asksReceived'),
        first_heard: when('firstHeard'),
        last_heard: when('lastHeard'),
      }
    }),
  )
  expect(rows.length).toBeGreaterThan(5)
  return rows
}

test.describe('its files', () => {
  test('hold the table as it stands, in its order', async ({ page }) => {
    await open(page, '/stakeholders?group=civil-society&sort=name')
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    const { name, text } = await exported(page, 'Export', 'CSV (data)')
    expect(name).toBe('parley-stakeholders-2026-11-23.csv')
    await expect(page.getByText(/ stakeholders exported: parley-stakeholders/)).toBeVisible()
    const rows = csvParse(text)
    const shown = await onScreen(page)
    expect(rows.slice(0, shown.length)).toMatchObject(shown)
    const counted = await page.getByText(/ of \d+ stakeholders$/).textContent()
    expect(counted).toBe(`${rows.length} of 145 stakeholders`)
  })

  test('for Excel speak the language of the page and keep to what was found', async ({ page }) => {
    await open(page, '/stakeholders?find=gouvernement')
    await page.getByRole('button', { name: 'Français' }).click()
    await expect(page.getByRole('table', { name: 'Parties prenantes' })).toBeVisible()
    const { text } = await exported(page, 'Exporter', 'CSV pour Excel')
    expect(text.startsWith('\uFEFFid;name;kind')).toBe(true)
    const rows = dsvFormat(';').parse(text.slice(1))
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.find(({ id }) => id === 'drc-government')?.['name']).toBe('Gouvernement de la RDC')
  })

  test('say in the menu which table they hold', async ({ page }) => {
    await open(page, '/stakeholders?group=religious')
    await page.getByRole('button', { name: 'Export' }).click()
    const item = (name: string) => page.getByRole('menuitem', { name, exact: true })
    await expect(item('CSV (data)')).toHaveAccessibleDescription(/^\d+ stakeholders\. /)
    await expect(item('JSON')).toHaveAccessibleDescription(/^12 statements\. /)
    await page.keyboard.press('Escape')
    const described = JSON.parse((await exported(page, 'Export', 'CSVW metadata')).text)
    const columns = described.tableSchema.columns.map(({ name }: { name: string }) => name)
    expect(columns.slice(0, 6)).toEqual(['id', 'name', 'kind', 'group_id', 'country', 'said'])
    const json = JSON.parse((await exported(page, 'Export', 'JSON')).text)
    expect(json.statements).toHaveLength(12)
  })
})

test('a dossier on paper has its head, its words, and nothing of the app', async ({ page }) => {
  await open(page, '/stakeholders/patient-bashombe?from=2025-03')
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible()
  await page.getByRole('button', { name: 'Print dossier' }).focus()
  await page.emulateMedia({ media: 'print' })
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
  expect(outline).toBe('none')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Print dossier' })).toBeHidden()
  await expect(
    page.getByText(/^Statements: From: March 2025\. Records to 7 March 2026.+Printed on \d/),
  ).toBeVisible()
  await expect(page.getByText(/\/stakeholders\/patient-bashombe\?from=2025-03$/)).toBeVisible()
  const article = page.getByRole('region', { name: 'Articles' }).getByRole('listitem').first()
  await expect(article.getByText(/^https?:/)).toBeVisible()
  await expect(page.getByText(/^5 of \d+ statements/)).toBeVisible()
  await expect(page.getByText(/^All \d+ statements/)).toBeHidden()
  // Nothing is cut: the page is as long as its content.
  const cut = await page.evaluate(() => {
    const view = document.querySelector('[data-view]')!
    return view.scrollHeight - view.clientHeight
  })
  expect(cut).toBeLessThanOrEqual(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  for (const address of [
    '/stakeholders',
    '/stakeholders?view=grouped',
    '/stakeholders/drc-government',
  ]) {
    test(`nothing stands out at the side: ${address}`, async ({ page }) => {
      await open(page, address)
      await expect(page.getByRole('link', { name: /open the statement$/ }).first()).toBeVisible()
      for (const box of ['html', '[data-view]', '[data-scroller]']) {
        for (const each of await page.locator(box).all()) {
          const over = await each.evaluate((at) => at.scrollWidth - at.clientWidth)
          expect(over, box).toBeLessThanOrEqual(0)
        }
      }
    })
  }

  test('sorts by a list', async ({ page }) => {
    await open(page, '/stakeholders')
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Asks received, most first')
    await expect(page).toHaveURL(/\?sort=-asksReceived$/)
    await expect(page.getByRole('row').nth(1)).toContainText('Government of the DRC')
  })
})
