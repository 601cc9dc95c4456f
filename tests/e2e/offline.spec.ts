/** The app without a line, and from one release to the next: its own service worker. */
import type { Page } from '@playwright/test'
import { expect, test as base, open } from './support/fixtures.ts'
import { startHost } from './support/releases.ts'
import type { Host } from './support/releases.ts'

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    host.close()
  },
  baseURL: async ({ host }, use) => {
    await use(host.url)
  },
  // What a page asks for without a line does not come; the browser says so.
  expectedWords: async ({}, use) => {
    await use(/Failed to load resource|ERR_INTERNET_DISCONNECTED|net::ERR/)
  },
})
test.use({ serviceWorkers: 'allow' })

const OLD = 'Civil society as active participants at the table'
const NEW = 'Civil society seated at the table as an active participant'
const edit = { before: OLD, after: NEW }

/** How many files are held, in each cache of the app. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('parley-files'))
    const lists = names.map(async (name) => (await (await caches.open(name)).keys()).length)
    return Promise.all(lists)
  })
const wanted = (page: Page) =>
  page.evaluate(async () => {
    const text = await (await fetch('/sw.js')).text()
    return (JSON.parse(/\{.*\}/.exec(text)![0]) as { files: unknown[] }).files.length
  })
/** Waits until all of the app is on the device. */
async function allHeld(page: Page) {
  const count = await wanted(page)
  await expect.poll(() => held(page), { timeout: 20_000 }).toEqual([count])
}
/** A first visit, whose rest time is not waited for. */
async function visit(page: Page, address = '/') {
  await open(page, address)
  await allHeld(page)
}
async function cutLine(page: Page, host: Host, cut = true) {
  host.down = cut
  await page.context().setOffline(cut)
}
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {})
  })
const ready = (page: Page) => page.getByText(/^A new version of Parley is ready/)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const note = (page: Page) => page.getByLabel('Note (English)')
async function beginEdit(page: Page) {
  await button(page, 'Edit').click()
  await expect(note(page)).toBeVisible()
}

test('after one visit every view opens without a line, and records can be changed', async ({
  page,
  context,
  host,
}) => {
  test.slow()
  await visit(page)
  await page.close()
  const later = await context.newPage()
  await cutLine(later, host)
  for (const [address, name] of [
    ['/', 'Statements'],
    ['/statements/s001?group=civil-society', 'Statements'],
    ['/stakeholders', 'Stakeholders'],
    ['/timeline?view=list', 'Timeline'],
    ['/positions', 'Positions'],
    ['/positions?view=agreement', 'Who agrees with whom'],
    ['/asks', 'Asks'],
    ['/asks?view=speaks', 'Who speaks to whom'],
    ['/sources', 'Articles'],
  ] as const) {
    await later.goto(address)
    const table = later.getByRole('table', { name }).first()
    await expect(table.getByRole('link').first(), address).toBeAttached()
  }
  for (const [address, heading] of [
    ['/stakeholders/cnpav', 'CNPAV'],
    ['/timeline', 'Timeline'],
    ['/positions?view=changes', 'What changed'],
    ['/asks?view=voices', 'Voices'],
    ['/sources/a001', 'civil society'],
    ['/sources/add', 'Add an article'],
    ['/changes', 'Changes'],
    ['/duplicates', 'Duplicates'],
    ['/records/topics', 'Records'],
    ['/backup', 'Backup'],
    ['/no/such/page.html', 'There is no such page'],
  ] as const) {
    await later.goto(address)
    await expect(later.getByRole('heading', { name: heading }).first(), address).toBeAttached()
  }
  const fonts = await later.evaluate(
    async () => (await document.fonts.load('16px "IBM Plex Sans"')).length,
  )
  expect(fonts).toBeGreaterThan(0)

  await open(later, '/statements/s001')
  await later.getByText('Offline', { exact: true }).click()
  await expect(later.getByText(/^No connection, and none is needed/)).toBeVisible()
  await cutLine(later, host, false)
  await expect(later.getByText('Offline', { exact: true })).toBeHidden()
  await beginEdit(later)
  await note(later).fill('Saved as the line went.')
  await Promise.all([cutLine(later, host), button(later, 'Save').click()])
  await expect(later.getByText(/^Saved\./)).toBeVisible()
  await later.reload()
  await expect(later.getByText('Saved as the line went.')).toBeVisible()

  await later.goto('/about')
  await expect(later.getByText(/files, .* opens without a connection$/)).toBeVisible()
  await button(later, 'Erase everything on this device').click()
  await button(later, 'Erase').click()
  await expect(later.getByRole('dialog')).toBeHidden()
  await expect.poll(() => later.evaluate(() => caches.keys())).toEqual([])
  const workers = () =>
    later.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(workers).toBe(0)
})
