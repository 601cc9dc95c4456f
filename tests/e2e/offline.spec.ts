/** The app without a line, and from one release to the next: its own service worker. */
import type { Page } from '@playwright/test'
import { expect, open } from './support/fixtures.ts'
import { cutLine, test } from './support/hosted.ts'

test.use({ serviceWorkers: 'allow' })
// A visit holds all files before a test begins.
test.slow()
/** For what comes only when a page rests, or a whole release is held. */
const IN_TIME = { timeout: 20_000 }

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
/** How many files the list names; Chromium unpacks, and so reads no plain twin. */
const wanted = (page: Page) =>
  page.evaluate(async () => {
    const text = await (await fetch('/sw.js')).text()
    const { files } = JSON.parse(/parleyFiles=(\{.*\});/.exec(text)![1]!) as {
      files: { plainTwin?: true }[]
    }
    return files.filter(({ plainTwin }) => !plainTwin).length
  })
/** Waits until all of the app is on the device. */
async function allHeld(page: Page) {
  const count = await wanted(page)
  await expect.poll(() => held(page), IN_TIME).toEqual([count])
  // And the worker answers.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
}
/** A first visit, whose rest time is not waited for. */
async function visit(page: Page, address = '/') {
  await open(page, address)
  await allHeld(page)
}
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {})
  })
/** Has the worker hold what is missing and let go what nobody needs, and waits until it has. */
const mend = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve())
        port1.start()
        navigator.serviceWorker.controller?.postMessage({ kind: 'hold' }, [port2])
      }),
  )
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
    ['/stakeholders/cnpav', 'Congo Is Not For Sale'],
    ['/timeline', 'Timeline'],
    ['/positions?view=changes', 'What changed'],
    ['/asks?view=voices', 'Who speaks on which claim'],
    ['/sources/a001', 'Civil Society Demands Seat at the Table'],
    ['/sources/add', 'About the article'],
    ['/changes', 'Changes'],
    ['/duplicates', 'Likely duplicates'],
    ['/records/topics/new', 'Add a topic'],
    ['/backup', 'Kept here'],
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

/** Begins a review of an invented article, and accepts what is proposed first. */
async function beginReview(page: Page) {
  await page.goto('/sources/add')
  await page.getByLabel('Link', { exact: true }).fill('https://new.example/miners')
  const words = '“We were not asked,” said Patient Bashombe. '
  await page
    .getByLabel('Text of the article')
    .fill(words + 'The union will not sign it. '.repeat(9))
  await page.getByLabel('Title', { exact: true }).fill('Miners ask for a seat')
  await page.getByLabel('Outlet', { exact: true }).fill('Synthetic Wire')
  await button(page, 'Begin review').click()
  await expect(page.locator('[data-row][data-open]')).toBeVisible()
}

test('an update waits to be asked for, keeps draft and review, and breaks no other tab', async ({
  page,
  context,
  host,
}) => {
  await visit(page, '/statements/s001')
  const other = await context.newPage()
  await beginReview(other)
  host.release(edit)
  await lookForUpdate(page)
  await expect(ready(page)).toBeVisible(IN_TIME)
  await expect(ready(other)).toBeVisible(IN_TIME)
  await button(other, 'Later').click()
  await expect(ready(other)).toBeHidden()
  // Nothing changes before somebody says so.
  await page.reload()
  await expect(page.getByText(OLD).first()).toBeVisible()
  await expect(ready(page)).toBeVisible(IN_TIME)

  await beginEdit(page)
  await note(page).fill('Half a thought')
  // At once: no rest in typing has kept it.
  await button(page, 'Update').click()
  await expect(page.getByText(NEW).first()).toBeVisible()
  await beginEdit(page)
  await expect(page.getByText(/^Your draft of /)).toBeVisible()
  await expect(note(page)).toHaveValue('Half a thought')

  // The other tab goes on with files that the host no longer has.
  await expect(other.getByText(/^Parley was updated in another tab/)).toBeVisible()
  await other.keyboard.press('a')
  await expect(other.getByText(/ 1 accepted/)).toBeVisible()
  await Promise.all([other.waitForEvent('load'), button(other, 'Load again').click()])
  await expect(other.getByText(/ 1 accepted/)).toBeVisible()
  // Once no tab runs it the old version goes.
  await allHeld(other)
})

test('a tab left on the old version opens views it never opened, from the copies of before', async ({
  page,
  context,
  host,
}) => {
  await visit(page)
  const other = await context.newPage()
  await open(other, '/statements')
  host.release(edit)
  await lookForUpdate(other)
  await button(other, 'Update').click(IN_TIME)
  await expect(button(page, 'Load again')).toBeVisible()
  await expect.poll(async () => (await held(page)).length).toBe(2)
  // The new version tidies up, and this tab says what it runs.
  await other.goto('/about')
  await expect(other.getByText(/files, .* opens without a connection$/)).toBeVisible(IN_TIME)
  await mend(other)
  for (const [view, table] of [
    ['Stakeholders', 'Stakeholders'],
    ['Asks', 'Asks'],
    ['Sources', 'Articles'],
  ] as const) {
    await page.getByRole('link', { name: view, exact: true }).click()
    await expect(page.getByRole('table', { name: table }).getByRole('link').first()).toBeAttached()
  }
  await page.close()
  await mend(other)
  await expect.poll(async () => (await held(other)).length).toBe(1)
})

test('a second visit finds what it knows, and the third the release that came meanwhile', async ({
  page,
  context,
  host,
}) => {
  await visit(page)
  await page.close()
  host.release(edit)
  const second = await context.newPage()
  await open(second, '/statements/s001')
  await expect(second.getByText(OLD).first()).toBeVisible()
  await second.getByRole('link', { name: 'Timeline', exact: true }).click()
  await expect(second.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  await expect(ready(second)).toBeVisible(IN_TIME)
  // All tabs closed is as good as a word.
  await second.close()
  const third = await context.newPage()
  // A browser takes a moment to see that a tab is gone.
  await expect(async () => {
    await third.goto('about:blank')
    await open(third, '/statements/s001')
    await expect(third.getByText(NEW).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
})

const dropFiles = (page: Page, which: string) =>
  page.evaluate(async (name) => {
    const key = (await caches.keys()).find((each) => each.startsWith('parley-files'))
    const cache = await caches.open(key!)
    for (const request of await cache.keys()) {
      if (request.url.includes(name)) await cache.delete(request)
    }
  }, which)

test('a copy that the browser has thrown away in part says so, and mends itself', async ({
  page,
  host,
}) => {
  // Else it might mend itself from the browser's other cache.
  host.keepable = false
  await visit(page)
  const whole = await held(page)
  // In this order, or it mends itself before anyone sees.
  await cutLine(page, host)
  await dropFiles(page, 'TimelinePage-')
  await page.goto('/timeline')
  await expect(
    page.getByText(/^This part could not be loaded\. Check the connection/),
  ).toBeVisible()
  await page.getByText('Offline', { exact: true }).click()
  await expect(page.getByText(/\d files? of Parley (is|are) not on this device/)).toBeVisible()
  await dropFiles(page, 'index-')
  await page.goto('/statements')
  await expect(
    page.getByRole('heading', { name: /can’t be opened without a connection/ }),
  ).toBeVisible()
  await cutLine(page, host, false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
  await expect.poll(() => held(page), IN_TIME).toEqual(whole)
})

test('a host that sends its page in place of a file is not believed', async ({ page, host }) => {
  host.answersAll = true
  // No view that is fetched ahead, or the page would complain too.
  host.lost = /BackupPage-.*js/
  await open(page, '/')
  const count = await wanted(page)
  await expect.poll(async () => (await held(page))[0] ?? 0, IN_TIME).toBeGreaterThan(count - 3)
  await lookForUpdate(page)
  const kinds = await page.evaluate(async () => {
    const [key] = await caches.keys()
    const answers = await (await caches.open(key!)).matchAll()
    return answers.filter((each) => each.headers.get('content-type')?.includes('html')).length
  })
  expect(kinds).toBeLessThanOrEqual(1)
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active),
  ).toBeFalsy()
  // The file is there again: the next visit holds all.
  host.lost = undefined
  await page.reload()
  await allHeld(page)
  await cutLine(page, host)
  await page.goto('/backup')
  await expect(page.getByRole('heading', { name: 'Backup' })).toBeVisible()
})

test('on a dear line no more is held than was opened, until somebody asks for all', async ({
  page,
  host,
}) => {
  host.sparing = true
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await open(page, '/')
  await expect.poll(async () => (await held(page))[0] ?? 0, IN_TIME).toBeGreaterThan(10)
  expect((await held(page))[0]).toBeLessThan(60)
  await page.getByRole('link', { name: 'About', exact: true }).click()
  await button(page, 'Hold all of it').click()
  await expect(page.getByText(/files, .* opens without a connection$/)).toBeVisible()
  await allHeld(page)
})
