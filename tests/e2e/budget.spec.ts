import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

const KB = 1000

interface Loaded {
  name: string
  kind: 'script' | 'records' | 'font' | 'other'
  /** Bytes as a host with gzip sends them; fonts and records are packed already. */
  bytes: number
  /** Recharts, which has no budget, is in it. */
  recharts: boolean
}

async function loadedOf(response: Response): Promise<Loaded> {
  const body = await response.body()
  const name = new URL(response.url()).pathname
  const kind = name.endsWith('.js')
    ? 'script'
    : /\.(bin|json)$/.test(name)
      ? 'records'
      : name.endsWith('.woff2')
        ? 'font'
        : 'other'
  const isPacked = kind === 'font' || name.endsWith('.bin')
  const bytes = isPacked ? body.length : gzipSync(body).length
  return { name, kind, bytes, recharts: body.includes('recharts-surface') }
}

/** All that an address loads until the page rests; nothing is fetched ahead. */
async function loads(page: Page, address: string): Promise<Loaded[]> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const answers: Response[] = []
  page.on('response', (response) => answers.push(response))
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  return Promise.all(answers.map(loadedOf))
}

const sum = (list: readonly Loaded[]) => list.reduce((total, { bytes }) => total + bytes, 0)
const ofKind = (kind: Loaded['kind'], list: readonly Loaded[]) =>
  list.filter((each) => each.kind === kind)

for (const locale of ['en-GB', 'fr-FR']) {
  test.describe(locale, () => {
    test.use({ locale })

    test('the first view stays within its budget of bytes', async ({ page }) => {
      const loaded = await loads(page, '/')
      await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
      const scripts = ofKind('script', loaded)
      expect(sum(scripts)).toBeLessThan(200 * KB)
      expect(sum(ofKind('records', loaded))).toBeLessThan(120 * KB)
      expect(sum(loaded)).toBeLessThan(400 * KB)
      // The app, the words of the one language, the stand-in.
      expect(scripts.length).toBe(3)
      // What was answered ahead, and all records; never the file for browsers that can't unpack.
      expect(ofKind('records', loaded).map(({ name }) => name)).toEqual([
        expect.stringMatching(/first-.*\.bin$/),
        expect.stringMatching(/records-.*\.bin$/),
      ])
      // MSW without its list of public suffixes, which alone is 122 kB, and all else it never uses.
      const standIn = loaded.find(({ name }) => name.includes('standIn'))
      expect(standIn?.bytes).toBeLessThan(30 * KB)
    })
  })
}

/** The scripts of the first view, looked at once in a worker. */
let first: Promise<Set<string>> | undefined

for (const address of [
  '/statements/s001',
  '/stakeholders',
  '/stakeholders/cnpav',
  '/timeline',
  '/timeline?view=list',
  '/positions',
  '/positions?view=changes',
  '/positions?view=agreement',
  '/asks',
  '/asks?view=voices',
  '/asks?view=speaks',
  '/sources',
  '/sources?view=outlets',
  '/sources/a001',
  '/sources/add',
  '/sources/reviews/r1',
  '/changes',
  '/duplicates',
  '/records/stakeholders',
  '/records/topics/new',
  '/backup',
  '/about',
]) {
  test(`beside the first view, ${address} stays within its budget`, async ({ page, context }) => {
    first ??= loads(await context.newPage(), '/').then(
      (loaded) => new Set(loaded.map(({ name }) => name)),
    )
    const atHand = await first
    const loaded = await loads(page, address)
    const added = ofKind('script', loaded).filter(({ name }) => !atHand.has(name))
    expect(added.length).toBeGreaterThan(0)
    expect(sum(added.filter(({ recharts }) => !recharts))).toBeLessThan(60 * KB)
  })
}

test('the table does not wait for fonts, which are two', async ({ page }) => {
  const asked: string[] = []
  // They never come.
  await page.route('**/*.woff2', (route) => asked.push(route.request().url()))
  await open(page, '/')
  const table = page.getByRole('table', { name: 'Statements' })
  await expect(table.getByRole('link').first()).toBeVisible()
  await expect(table).toHaveText(/\p{L}{4}/u)
  await expect.poll(() => new Set(asked).size).toBe(2)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test.describe('once the table has stood for a while', () => {
  // What only editing needs is asked for when the panel rests, and does not come.
  test.use({ expectedWords: /ERR_INTERNET_DISCONNECTED/ })

  test('what a press would wait for is there before it, and works without a line', async ({
    page,
    context,
  }) => {
    const script = (name: string) => page.waitForResponse((answer) => answer.url().includes(name))
    const ahead = Promise.all(
      [
        'PanelContent-',
        'SavedViews-',
        'ColumnChoice-',
        'ExportMenu-',
        'PrintHost-',
        'AsksPage-',
      ].map(script),
    )
    await open(page, '/')
    await ahead
    await context.setOffline(true)
    await page.getByRole('table').getByRole('link').first().click()
    const panel = page.getByRole('complementary', { name: 'Statement' })
    await expect(panel.getByRole('button', { name: 'Copy quote' })).toBeVisible()
    await expect(panel.getByRole('heading').first()).toBeFocused()
    await page.getByRole('button', { name: 'Save view' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of the view' })).toBeVisible()
  })
})

for (const [name, line] of [
  ['that is dear', { saveData: true }],
  ['that is very slow', { effectiveType: '2g' }],
] as const) {
  test(`nothing is fetched ahead on a line ${name}`, async ({ page }) => {
    await page.clock.install()
    await page.addInitScript((connection) => {
      Object.defineProperty(navigator, 'connection', { value: connection })
    }, line)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(page, '/')
    await page.clock.runFor(60_000)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => /PanelContent-|Page-/.test(url))).toEqual([])
  })
}
