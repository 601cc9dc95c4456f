import { expect, open, test } from './support/fixtures.ts'

// The guard of every test fails on any request to /api that reaches the network.

test('answers on the first visit, after a hard reload, and in a second tab', async ({
  page,
  context,
}) => {
  await open(page, '/')
  const session = await context.newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Page.reload', { ignoreCache: true })
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  const second = await context.newPage()
  await open(second, '/statements?group=religious')
  await expect(second.getByRole('status')).toHaveText('12 of 270 statements')
})

test('needs no service worker and registers none', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
  })
  await open(page, '/')
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
})

test.describe('where a host blocks service workers', () => {
  test.use({ serviceWorkers: 'block' })
  test('all works', async ({ page }) => {
    await open(page, '/')
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  })
})

test('loses no request made before it is loaded, and none made by hand', async ({ page }) => {
  await page.route('**/assets/standIn-*.js', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 700)
    })
    await route.continue()
  })
  await open(page, '/')
  const answer = await page.evaluate(async () => {
    const response = await fetch('/api/statements?group=religious&limit=3')
    const body = await response.json()
    return [response.status, body.total, body.items.length]
  })
  expect(answer).toEqual([200, 12, 3])
})

test.describe('where its file can not be loaded', () => {
  test.use({ expectedWords: /Failed to load resource|preload/ })
  test('the page says so and loads it on the next try', async ({ page }) => {
    await page.route('**/assets/standIn-*.js', (route) => route.abort())
    await page.goto('/statements?group=religious')
    await expect(page.getByRole('alert')).toContainText('could not be reached')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})

test.describe('where words can not be loaded', () => {
  test.use({ expectedWords: /Failed to load resource|preload/ })

  test('the other language stands in, and where none comes that is said in both', async ({
    page,
  }) => {
    await page.route('**/assets/en-*.js', (route) => route.abort())
    await page.goto('/')
    await expect(page.getByRole('status')).toHaveText('270 déclarations sur 270')
    await page.route('**/assets/fr-*.js', (route) => route.abort())
    await page.reload()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('could not be loaded')
    await expect(alert).toContainText('n’a pas pu être chargée')
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  })
})

test('the first table is answered ahead; the stand-in comes after it', async ({ page }) => {
  let come = () => {}
  const until = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/assets/standIn-*.js', async (route) => {
    await until
    await route.continue()
  })
  await open(page, '/')
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  await page.getByRole('checkbox', { name: /^Civil society, / }).click()
  come()
  await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
})

test('a change is kept over reload, and the other tab follows', async ({ page, context }) => {
  await open(page, '/statements?status=disputed')
  const count = (of: typeof page) => of.getByRole('status')
  const before = Number.parseInt(await count(page).innerText(), 10)
  const second = await context.newPage()
  await open(second, '/statements?status=disputed')
  const change = await page.evaluate(async () => {
    const op = { entity: 'statement', entityId: 's001', field: 'status' }
    const ops = [{ ...op, before: 'accepted', after: 'disputed' }]
    const body = JSON.stringify({ by: '', ops, expected: [] })
    const response = await fetch('/api/changes', { method: 'POST', body })
    const written: { change: { id: string } } = await response.json()
    return written.change.id
  })
  await expect(count(page)).toHaveText(new RegExp(`^${before + 1} of`))
  await expect(count(second)).toHaveText(new RegExp(`^${before + 1} of`))
  await page.reload()
  await expect(count(page)).toHaveText(new RegExp(`^${before + 1} of`))
  const undone = await second.evaluate(async (id) => {
    const path = `/api/changes/${encodeURIComponent(id)}/undo`
    return (await fetch(path, { method: 'POST', body: JSON.stringify({ by: '' }) })).status
  }, change)
  expect(undone).toBe(200)
  await expect(count(page)).toHaveText(new RegExp(`^${before} of`))
})
