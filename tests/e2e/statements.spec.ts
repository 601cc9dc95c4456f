import { expect, open, test } from './support/fixtures.ts'

test.describe('filtering to a question', () => {
  test('narrows by facets, says so in address, chips and count, and goes back', async ({
    page,
  }) => {
    await open(page, '/')
    await expect(page).toHaveURL(/\/statements$/)
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    const group = page.getByRole('group', { name: 'Group' })
    await group.getByRole('checkbox', { name: 'Civil society, 34 statements' }).check()
    await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
    await expect(page).toHaveURL(/\?group=civil-society$/)
    await expect(page.getByRole('table', { name: 'Statements' })).toHaveAttribute(
      'aria-rowcount',
      '35',
    )
    const chip = page.getByRole('button', { name: 'Remove filter: Group: Civil society' })
    await expect(chip).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    await page.goForward()
    await chip.click()
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  })

  test('excludes a value and words the chip with not', async ({ page }) => {
    await open(page, '/')
    const group = page.getByRole('group', { name: 'Group' })
    await group.getByText('Companies').hover()
    await group.getByRole('button', { name: 'Exclude Companies' }).click()
    await expect(page).toHaveURL(/\?group!=company$/)
    await expect(
      page.getByRole('button', { name: 'Remove filter: Group: not Companies' }),
    ).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('249 of 270 statements')
  })

  test('finds words whatever their accents and keeps what was typed', async ({ page }) => {
    await open(page, '/')
    const search = page.getByRole('searchbox', { name: 'Search statements' })
    await search.fill('souverainete ')
    await expect(page).toHaveURL(/\?q=souverainete$/)
    await expect(page.getByRole('status')).not.toHaveText('270 of 270 statements')
    const without = await page.getByRole('status').textContent()
    await search.fill('SOUVERAINETÉ')
    await expect(page).toHaveURL(/q=SOUVERAINET%C3%89$/)
    await expect(page.getByRole('status')).toHaveText(without ?? '')
    await expect(search).toHaveValue('SOUVERAINETÉ')
    // One go of typing is one entry of the history.
    await page.goBack()
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  })

  test('counts sideways: other groups keep their counts when one is chosen', async ({ page }) => {
    await open(page, '/statements?group=civil-society')
    const group = page.getByRole('group', { name: 'Group' })
    await expect(
      group.getByRole('checkbox', { name: 'DRC government, 64 statements' }),
    ).toBeVisible()
  })

  test('brings cleared filters back', async ({ page }) => {
    await open(page, '/statements?group=religious&q=accord')
    const before = await page.getByRole('status').textContent()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    const undo = page.getByRole('button', { name: 'Undo' })
    await expect(undo).toHaveAccessibleDescription(/Group: Religious bodies/)
    await undo.click()
    await expect(page.getByRole('status')).toHaveText(before ?? '')
    await expect(page).toHaveURL(/\?group=religious&q=accord$/)
  })

  test('says which filter to loosen where nothing matches', async ({ page }) => {
    await open(page, '/statements?group=civil-society&q=zzzz')
    await expect(page.getByRole('heading', { name: /No statement matches/ })).toBeVisible()
    await page.getByRole('link', { name: 'Without “Words”' }).click()
    await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
  })

  test('brushes the histogram by keys and by mouse', async ({ page }) => {
    await open(page, '/')
    const figure = page.getByRole('figure', { name: 'Statements over time, by month' })
    await expect(figure.getByRole('link')).toHaveCount(16)
    const from = page.getByRole('slider', { name: 'From' })
    await from.focus()
    await from.press('ArrowRight')
    await expect(page).toHaveURL(/\?from=2025-03&to=2026-03$/)
    await expect(from).toHaveAttribute('aria-valuetext', 'March 2025')
    await from.press('Escape')
    await expect(page).toHaveURL(/\/statements$/)
    const april = figure.getByRole('link', { name: /^April 2025: / })
    const june = figure.getByRole('link', { name: /^June 2025: / })
    const start = (await april.boundingBox())!
    const end = (await june.boundingBox())!
    await page.mouse.move(start.x + 10, start.y + 20)
    await page.mouse.down()
    await page.mouse.move(end.x + 10, end.y + 20, { steps: 6 })
    await page.mouse.up()
    await expect(page).toHaveURL(/\?from=2025-04&to=2025-06$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/statements$/)
  })

  test('opens a bar as a link to just the statements it counts', async ({ page }) => {
    await open(page, '/')
    const bar = page.getByRole('link', { name: /^April 2025: / })
    const count = /: (\d+) statements/.exec((await bar.getAttribute('aria-label'))!)![1]
    await bar.click()
    // A year overlaps the month, but is not counted in its bar.
    await expect(page).toHaveURL(/\?from=2025-04&precision=day&precision=month&to=2025-04$/)
    await expect(page.getByRole('status')).toHaveText(`${count} of 270 statements`)
  })
})

test.describe('the table', () => {
  test('sorts by its heads and remembers chosen columns', async ({ page }) => {
    await open(page, '/')
    const head = page.getByRole('columnheader', { name: 'Stakeholder' })
    await head.getByRole('button').click()
    await expect(page).toHaveURL(/\?sort=stakeholder$/)
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Outlet' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('columnheader', { name: 'Outlet' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('columnheader', { name: 'Outlet' })).toBeVisible()
  })

  test('is walked by arrow keys to its last row', async ({ page }) => {
    await open(page, '/')
    const first = page.getByRole('row').nth(1).getByRole('link').first()
    await first.focus()
    await first.press('ArrowDown')
    await expect(page.locator('[aria-rowindex="3"]').getByRole('link').first()).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.locator('[aria-rowindex="271"]').getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Statement' })).toContainText(
      'Statement 270 of 270',
    )
    await page.keyboard.press('Escape')
    await expect(page.locator('[aria-rowindex="271"]').getByRole('link').first()).toBeFocused()
  })

  test('shows all 270 rows, one after the other', async ({ page }) => {
    await open(page, '/')
    const seen = new Set<string>()
    const scroller = page.locator('[data-scroller]')
    for (let step = 0; step < 80 && seen.size < 270; step++) {
      await expect(page.getByText('Loading …')).toHaveCount(0)
      for (const id of await page
        .locator('a[data-opens]')
        .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['opens']!))) {
        seen.add(id)
      }
      // The rows of the new place are drawn with the frame after the next.
      await scroller.evaluate(
        (box) =>
          new Promise((resolve) => {
            box.scrollTop += box.clientHeight * 0.8
            requestAnimationFrame(() => requestAnimationFrame(resolve))
          }),
      )
    }
    expect(seen.size).toBe(270)
  })
})

test.describe('a statement', () => {
  test('a link to a statement shows its row beside it, though it stands far down', async ({
    page,
  }) => {
    for (const id of ['s001', 's050', 's300']) {
      await open(page, `/statements/${id}`)
      const row = page.getByRole('row').filter({ has: page.locator(`[data-opens="${id}"]`) })
      await expect(row).toBeInViewport({ ratio: 1 })
    }
  })

  test('is checked in its source, quoted with its reference, and left again', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/statements?group=civil-society&q=%22negotiation%20table%22')
    await expect(page.getByRole('status')).toHaveText('1 of 270 statements')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    const panel = page.getByRole('complementary', { name: 'Statement' })
    await expect(page).toHaveURL(/\/statements\/s001\?group=/)
    await expect(panel.locator('mark')).toHaveText([
      'We need civil society at the negotiation table—not just as observers, but as active participants,',
      'These contracts and peace agreements should reflect the needs and rights of the people who live on the land and depend on it.',
    ])
    // The held text has scrolled itself to the words: bringing the box into sight shows them.
    await panel.getByRole('region', { name: 'The held text' }).scrollIntoViewIfNeeded()
    await expect(panel.locator('mark').first()).toBeInViewport()
    await expect(panel).toContainText('✓ Verified')
    await panel.getByRole('button', { name: 'Copy quote' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^“We need civil society at the negotiation table—not just as observers/)
    expect(copied).toContain('Patient Bashombe')
    expect(copied).toContain('April 2025 (inferred)')
    expect(copied).toContain('Modern Mining Zambia')
    expect(copied).toMatch(/\/statements\/s001$/)
    const source = panel.getByRole('link', { name: 'Open source' })
    await expect(source).toHaveAttribute(
      'href',
      /^https:\/\/modernminingzambia\.com\/.+#:~:text=We%20need/,
    )
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(page.getByRole('row').nth(1).getByRole('link').first()).toBeFocused()
  })

  test('gives the focus back where it closes before the statement is there', async ({ page }) => {
    await open(page, '/statements?fault=statement:slow-60000')
    const link = page.getByRole('row').nth(3).getByRole('link').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary', { name: 'Statement' })).toHaveCount(0)
    await expect(link).toBeFocused()
  })

  test('shows a summary as ours, in the language of the page, and copies it as such', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/statements/s076')
    const panel = page.getByRole('complementary', { name: 'Statement' })
    await expect(panel.getByText('Summary').first()).toBeVisible()
    await expect(panel).toContainText('In a letter to Marco Rubio, offers mining rights')
    await expect(panel).toContainText('partly granted')
    await panel.getByRole('button', { name: 'Copy quote' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('in summary: In a letter')
    expect(copied).not.toContain('“')
  })

  test('moves to the next and the one before it in the list', async ({ page }) => {
    await open(page, '/statements?group=religious')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    const panel = page.getByRole('complementary', { name: 'Statement' })
    await expect(panel).toContainText('Statement 1 of 12')
    await panel.getByRole('button', { name: 'Next statement' }).click()
    await expect(panel).toContainText('Statement 2 of 12')
    await panel.getByRole('button', { name: 'Previous statement' }).click()
    await expect(panel).toContainText('Statement 1 of 12')
  })

  test('says so where it is not among the filtered ones', async ({ page }) => {
    await open(page, '/statements/s001?group=religious')
    await expect(page.getByRole('complementary', { name: 'Statement' })).toContainText(
      'Not among the statements of this filter',
    )
  })

  test('is reported with a prepared message', async ({ page }) => {
    await open(page, '/statements/s001')
    await page.getByRole('button', { name: 'Report an error' }).click()
    const dialog = page.getByRole('dialog', { name: 'Report an error' })
    await dialog.getByRole('textbox', { name: 'What is wrong?' }).fill('The date is wrong.')
    const message = dialog.getByRole('textbox', { name: 'Message' })
    await expect(message).toHaveValue(/The date is wrong\.[^]*\/statements\/s001[^]*data version/)
  })

  test('an answered ask opens its answer', async ({ page }) => {
    await open(page, '/statements/s076')
    const panel = page.getByRole('complementary', { name: 'Statement' })
    await panel.locator('a[href*="s087"]').click()
    await expect(page).toHaveURL(/\/statements\/s087$/)
    await expect(panel).toContainText('Answers the ask')
  })
})

test('saved views are named, opened, deleted and brought back', async ({ page }) => {
  await open(page, '/statements?group=religious')
  await page.getByRole('button', { name: 'Save view' }).click()
  let dialog = page.getByRole('dialog', { name: 'Save view' })
  await dialog.getByRole('textbox', { name: 'Name of the view' }).fill('The bishops')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.goto('/statements')
  await page.getByRole('button', { name: 'Save view' }).click()
  dialog = page.getByRole('dialog', { name: 'Save view' })
  await dialog.getByRole('link', { name: 'The bishops' }).click()
  await expect(page).toHaveURL(/\?group=religious$/)
  await page.getByRole('button', { name: 'Save view' }).click()
  await dialog.getByRole('button', { name: 'Delete view The bishops' }).click()
  await expect(dialog.getByRole('link', { name: 'The bishops' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(dialog.getByRole('link', { name: 'The bishops' })).toBeVisible()
})
