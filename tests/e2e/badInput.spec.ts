import { expect, open, test } from './support/fixtures.ts'
import { RECORDS, serveRecords } from './support/records.ts'

test('leaves out what means nothing in a link, applies the rest, and says which', async ({
  page,
}) => {
  await open(page, '/statements?group=religious&foo=1&from=2025-13&stance=loud&seal!=blue')
  await expect(page).toHaveURL(/\/statements\?group=religious$/)
  await expect(page.getByRole('status')).toHaveText('12 of 270 statements')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('foo=1')
  await expect(notice).toContainText('from=2025-13: not a date; write 2025, 2025-04 or 2025-04-17')
  await expect(notice).toContainText('stance=loud: not one of supports')
  await expect(notice).toContainText('seal!=blue')
  // It stays until the filter changes.
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(notice).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(notice).toHaveCount(0)
})

test('puts a link into canonical form', async ({ page }) => {
  await open(page, '/?to=2025-06&stance%21=neutral&group=religious&group=civil-society&q=la+paix')
  await expect(page).toHaveURL(
    /\/statements\?group=civil-society&group=religious&q=la%20paix&stance!=neutral&to=2025-06$/,
  )
})

test('takes a link to the file of the page for one to the page', async ({ page }) => {
  await open(page, '/index.html?group=religious')
  await expect(page).toHaveURL(/\/statements\?group=religious$/)
})

test('asks for no file of a language there is none for', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('parley:preferences', JSON.stringify({ lang: 'de' }))
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '/')
  expect(asked.filter((url) => url.endsWith('/undefined'))).toEqual([])
})

test('offers to swap a range that ends before it begins', async ({ page }) => {
  await open(page, '/statements?from=2025-06&to=2025-03')
  await expect(page.getByRole('alert')).toContainText('the range ends before it begins')
  await page.getByRole('button', { name: 'Swap the two dates' }).click()
  await expect(page).toHaveURL(/\?from=2025-03&to=2025-06$/)
})

test('names ids that no record has and drops them', async ({ page }) => {
  await open(page, '/statements?group=religious&group=martians&topic=nothing')
  await expect(page.getByRole('alert')).toContainText('group=martians: no record has it')
  await expect(page.getByRole('alert')).toContainText('topic=nothing')
  await expect(page).toHaveURL(/\?group=religious$/)
  await expect(page.getByRole('status')).toHaveText('12 of 270 statements')
})

test('keeps a typed date that is none, with the remedy beside it', async ({ page }) => {
  await open(page, '/')
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('2025-13')
  await from.press('Enter')
  await expect(page.getByText('“2025-13” is not a date.')).toBeVisible()
  await expect(from).toHaveValue('2025-13')
  await from.fill('2025-12')
  await from.press('Enter')
  await expect(page).toHaveURL(/\?from=2025-12$/)
})

test('says that a statement does not exist and leads back to the list', async ({ page }) => {
  await open(page, '/statements/s999')
  const panel = page.getByRole('complementary', { name: 'Statement' })
  await expect(panel).toContainText('There is no statement s999 in these records')
  await panel.getByRole('button', { name: 'Close and see the list' }).click()
  await expect(page).toHaveURL(/\/statements$/)
})

test('a page that does not exist says so', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await page.getByRole('link', { name: 'All statements' }).click()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
})

test('an API that fails is told, and tried again', async ({ page }) => {
  await page.goto('/statements?fault=summary:500:2&group=religious')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The statements could not be shown')
  await expect(alert).toContainText('Your filter is still in the address')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('status')).toHaveText('12 of 270 statements')
})

test('an API out of reach is told', async ({ page }) => {
  await page.goto('/statements?fault=summary:offline')
  await expect(page.getByRole('alert')).toContainText('The records could not be reached')
})

test('a slow API shows a skeleton in place', async ({ page }) => {
  await page.goto('/statements?fault=summary:slow-1500')
  await expect(page.getByRole('status')).toHaveText('Counting …')
  await expect(page.getByRole('table', { name: 'Statements' })).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
})

test('a failing export is told and nothing is saved', async ({ page }) => {
  await open(page, '/statements?fault=export:500')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'JSON' }).click()
  await expect(page.getByRole('alert')).toContainText('The export failed')
})

test('a data file that is damaged is named with its place', async ({ page }) => {
  await serveRecords(page, ({ statements }) => ({
    statements: statements.map((each, at) =>
      at === 4
        ? { ...each, positions: [{ topicId: 'sovereignty', stance: 'loves' as 'supports' }] }
        : each,
    ),
  }))
  await page.goto('/statements')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('do not have the form they should have')
  await expect(alert).toContainText('statements.json s005 positions.0.stance')
})

test.describe('with the records out of reach', () => {
  test.use({ expectedWords: /Failed to load resource/ })

  test('that is said, and they come when their file does', async ({ page }) => {
    await page.route(RECORDS, (route) => route.fulfill({ status: 503 }))
    await page.goto('/statements?group=religious')
    await expect(page.getByRole('alert')).toContainText('could not be reached')
    await page.unroute(RECORDS)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText('12 of 270 statements')
  })

  test('the first table stands, and what needs the rest says so; none is taken for no statement', async ({
    page,
  }) => {
    await page.route(RECORDS, (route) => route.fulfill({ status: 503 }))
    await open(page, '/')
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    await page.getByRole('checkbox', { name: /^Civil society, / }).click()
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('could not be reached')
    await expect(page.getByRole('main')).not.toContainText('No statement')
    await page.unroute(RECORDS)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
  })
})

test('a page in place of the records is no record', async ({ page }) => {
  const body = '<!doctype html><title>Parley</title>'
  await page.route(RECORDS, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/timeline')
  await expect(page.getByRole('alert').first()).toContainText('could not be reached')
  await expect(page.getByRole('main')).not.toContainText('No statement')
})

test.describe('in a browser that can not unpack', () => {
  test('the plain file is asked for', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { DecompressionStream: undefined })
    })
    const plain = page.waitForRequest(/assets\/records-[^/]+\.json$/)
    await open(page, '/')
    await plain
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  })
})

test('works without storage and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await open(page, '/')
  await expect(page.getByRole('alert')).toContainText('lets Parley keep nothing')
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('status')).toHaveText('270 déclarations sur 270')
})

test('sets a damaged entry aside and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('parley:views') === null) {
      localStorage.setItem('parley:views', '[{"id":1')
    }
  })
  await open(page, '/')
  await expect(page.getByRole('alert')).toContainText('The saved views kept in this browser')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the entry' }).click()
  expect((await download).suggestedFilename()).toBe('parley-views.txt')
  expect(await page.evaluate(() => localStorage.getItem('parley:set-aside:views'))).toBe('[{"id":1')
})
