/** The browser's processes are killed while records change; then it is started over the same folder. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'
import { startOwn } from './support/ownBrowser.ts'
import type { OwnBrowser } from './support/ownBrowser.ts'

let folder = ''
let browser: OwnBrowser | undefined
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-crash-'))
})
test.afterEach(async () => {
  await browser?.kill()
  browser = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** The page of a browser that was started anew. */
async function started(): Promise<Page> {
  await browser?.kill()
  browser = await startOwn(folder)
  return browser.page
}
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Statement' })
/** The form of a statement, open. */
async function edit(page: Page, address: string) {
  await open(page, address)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(page.getByLabel('Note (English)')).toBeVisible()
}

test('what was told as saved, or as kept draft, outlives the browser killed at that moment', async ({
  baseURL,
}) => {
  test.slow()
  const page = await started()
  await edit(page, `${baseURL}/statements/s001`)
  await page.getByLabel('Note (English)').fill('Saved before the crash.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved\./).waitFor()

  const second = await started()
  await open(second, `${baseURL}/statements/s001`)
  await expect(panelOf(second).getByText('Saved before the crash.')).toBeVisible()
  await edit(second, `${baseURL}/statements/s002`)
  await second.getByLabel('Note (English)').fill('Half a thought')
  await second.keyboard.press('Escape')
  await second.getByText('Draft kept').waitFor()

  const third = await started()
  await edit(third, `${baseURL}/statements/s002`)
  await expect(third.getByText(/^Your draft of /)).toBeVisible()
  await expect(third.getByLabel('Note (English)')).toHaveValue('Half a thought')
  await third.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(third.getByText(/^Saved\./)).toBeVisible()
  await expect(panelOf(third).getByText('Half a thought')).toBeVisible()
})

/** Writes one change of many records after another: in each round all their notes are that round's. */
async function writeWithoutEnd(page: Page) {
  await page.evaluate(async () => {
    const told = (words: string) => (window as unknown as { tell(words: string): void }).tell(words)
    const answer = async (path: string, init?: RequestInit) => (await fetch(path, init)).json()
    // The moments inside a save: the entry is handed over, its transaction is still open.
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function handOver(...args) {
      if (this.name === 'log') told('handed over')
      return add.apply(this, args)
    }
    const { items } = await answer('/api/statements?limit=200')
    const log = await answer('/api/changes?limit=1')
    let last: string | undefined = log.items[0]?.id
    const notes = new Map<string, unknown>()
    for (const { statement } of items) notes.set(statement.id, statement.note ?? null)
    for (let round = log.of + 1; ; round += 1) {
      const after = { en: `Round ${round}. ${'Many words. '.repeat(200)}`, fr: null }
      const of = (entityId: string) => ({ entity: 'statement', entityId })
      const body = {
        by: '',
        ops: Array.from(notes, ([id, before]) => ({ ...of(id), field: 'note', before, after })),
        expected: Array.from(notes.keys(), (id) => ({
          ...of(id),
          ...(last === undefined ? {} : { changeId: last }),
        })),
      }
      told(`sending ${round}`)
      const { change, ...refused } = await answer('/api/changes', {
        method: 'POST',
        body: JSON.stringify(body),
      })
      if (!change) throw new Error(JSON.stringify(refused).slice(0, 2000))
      last = change.id
      told(`kept ${round}`)
      for (const id of notes.keys()) notes.set(id, after)
    }
  })
}

/** The round that stands in the notes, and the log. */
const stateOf = (page: Page) =>
  page.evaluate(async () => {
    const list = await (await fetch('/api/statements?limit=200')).json()
    const log = await (await fetch('/api/changes?limit=1')).json()
    const notes: unknown[] = list.items.map(
      (each: { statement: { note?: { en: string | null } } }) =>
        /^Round (\d+)/.exec(each.statement.note?.en ?? '')?.[1] ?? '0',
    )
    return { rounds: [...new Set(notes)], log }
  })

test('saves of many records that the browser is killed in are there whole or not at all', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const moments = ['sending', 'handed over', 'kept', 'handed over']
  let kept = 0
  for (const [at, moment] of moments.entries()) {
    const page = await started()
    let sent = 0
    let killing: Promise<void> | undefined
    // The binding's word comes while the page goes on: each run hits another point of the save.
    await page.exposeFunction('tell', (words: string) => {
      const [what, round] = words.split(/ (?=\d)/)
      if (what === 'sending') sent = Number(round)
      if (what === 'kept') kept = Number(round)
      // In the first round of one browser, in a later one of the next.
      if (what === moment && sent > 0 && sent % 2 === at % 2) killing ??= browser?.kill()
    })
    await open(page, `${baseURL}/statements`)
    await writeWithoutEnd(page).catch((error: unknown) => {
      // It ends with its browser and no sooner.
      if (!killing) throw error
    })
    await killing

    const again = await started()
    await open(again, `${baseURL}/statements`)
    const { rounds, log } = await stateOf(again)
    // One round for all of them: the last that was told as kept, or the one under way.
    expect(rounds).toHaveLength(1)
    expect(Number(rounds[0])).toBeGreaterThanOrEqual(kept)
    expect(Number(rounds[0])).toBeLessThanOrEqual(Math.max(sent, kept))
    expect(log).toMatchObject({ of: Number(rounds[0]), damaged: [], refused: [], writable: true })
    kept = Number(rounds[0])
  }
  // And the app goes on: what was kept is taken back.
  const page = await started()
  await open(page, `${baseURL}/statements`)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo).toHaveAccessibleDescription(/^Undo: Note .+ of 200 statements/)
  await undo.click()
  await expect(page.getByText(/^Taken back: Note .+ of 200 statements/)).toBeVisible()
})

test('changes come back where the browser finds its database damaged and empties it', async ({
  baseURL,
}) => {
  test.slow()
  const page = await started()
  await edit(page, `${baseURL}/statements/s001`)
  await page.getByLabel('Note (English)').fill('Kept twice.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved\./).waitFor()
  await browser?.kill()
  // What a crash in the midst of a write may leave: Chromium then begins an empty database.
  const databases = join(folder, 'Default', 'IndexedDB')
  for (const name of readdirSync(databases, { recursive: true, encoding: 'utf8' })) {
    if (/MANIFEST|\.log$/.test(name)) writeFileSync(join(databases, name), 'torn'.repeat(100))
  }

  const again = await started()
  await open(again, `${baseURL}/statements/s001`)
  await expect(panelOf(again).getByText('Kept twice.')).toBeVisible()
  const notice = again.getByRole('alert').filter({ hasText: 'had lost your change' })
  await expect(notice).toBeVisible()
  await notice.getByRole('link', { name: 'See the changes' }).click()
  await expect(again).toHaveURL(/\/changes$/)
  await expect(again.getByText('Kept twice.')).toBeVisible()
  // Undo knows it as one of this browser's own.
  await again.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(again.getByText(/^Taken back: Note/)).toBeVisible()
})
