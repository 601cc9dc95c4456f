/** The browser's own limit on what a site may keep, reached while records change, and lifted again. */
import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

const LIMIT = 1_500_000

// Before anything is kept: a browser goes on for a while with the room that it has once counted.
test.beforeEach(async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: LIMIT })
})

/** Fills what the browser lets this site keep, to the last: until the browser says that it is full. */
async function fillUp(page: Page) {
  const said = await page.evaluate(async (most) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filler', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('bytes'))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
    })
    let key = 0
    const put = (size: number) =>
      new Promise<string | undefined>((resolve) => {
        const tx = db.transaction('bytes', 'readwrite')
        tx.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(size)), (key += 1))
        tx.addEventListener('complete', () => resolve(undefined))
        tx.addEventListener('abort', () => resolve(tx.error?.name ?? 'no reason'))
      })
    // What is refused to much may be given to little, and after a count anew.
    const sizes = [50_000, 5000, 500, 50]
    const refusals: string[] = []
    for (let at = 0, tries = 0; at < 2 * sizes.length && tries < most / 1000; tries += 1) {
      const refused = await put(sizes[at % sizes.length]!)
      if (refused === undefined) continue
      refusals.push(refused)
      at += 1
    }
    db.close()
    return [...new Set(refusals)].join()
  }, LIMIT)
  expect(said).toBe('QuotaExceededError')
}

/** Makes room, as a person does who throws away what she no longer needs. */
const makeRoom = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('filler')
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
      }),
  )

const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })
const note = (page: Page) => page.getByLabel('Note (English)')
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const alert = (page: Page, words: RegExp) => page.getByRole('alert').filter({ hasText: words })
const FULL = /storage is full, so nothing was saved\. All you typed is still here/
const logOf = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/api/changes')).json()) as { of: number })

async function edit(page: Page) {
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(note(page)).toBeVisible()
}

test('says that the storage is full, keeps what was typed, and saves once there is room', async ({
  page,
}) => {
  await open(page, '/statements/s001')
  await edit(page)
  await fillUp(page)
  await note(page).fill('Typed on a full disk.')
  await expect(alert(page, /The draft can’t be kept in this browser/)).toBeVisible()
  await save(page).click()
  await expect(alert(page, FULL)).toBeVisible()
  await expect(note(page)).toHaveValue('Typed on a full disk.')
  expect((await logOf(page)).of).toBe(0)
  await makeRoom(page)
  await save(page).click()
  await expect(page.getByText(/^Saved\./)).toBeVisible()
  await page.reload()
  await expect(panel(page).getByText('Typed on a full disk.')).toBeVisible()
  expect((await logOf(page)).of).toBe(1)
})

test('keeps a draft that was there before the storage was full', async ({ page }) => {
  await open(page, '/statements/s001')
  await edit(page)
  await note(page).fill('Half a thought')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Draft kept')).toBeVisible()
  await edit(page)
  await fillUp(page)
  await save(page).click()
  await expect(alert(page, FULL)).toBeVisible()
  await page.reload()
  await edit(page)
  await expect(page.getByText(/^Your draft of /)).toBeVisible()
  await expect(note(page)).toHaveValue('Half a thought')
  await makeRoom(page)
  await save(page).click()
  await expect(page.getByText(/^Saved\./)).toBeVisible()
  await expect(panel(page).getByText('Half a thought')).toBeVisible()
})

test('keeps nothing of a change of many records that finds no room, and all of it later', async ({
  page,
}) => {
  await open(page, '/statements')
  const retract = () =>
    page.evaluate(async () => {
      const list = await (await fetch('/api/statements?limit=200&status=accepted')).json()
      const ops = list.items.flatMap(({ statement }: { statement: { id: string } }) => {
        const of = { entity: 'statement', entityId: statement.id }
        const reason = 'Taken back by the speaker. '.repeat(50)
        return [
          { ...of, field: 'status', before: 'accepted', after: 'retracted' },
          { ...of, field: 'statusReason', before: null, after: reason },
        ]
      })
      const body = JSON.stringify({ by: '', ops, expected: [] })
      const response = await fetch('/api/changes', { method: 'POST', body })
      const { code } = await response.json()
      return [response.status, code]
    })
  const count = page.getByRole('status')
  await fillUp(page)
  expect(await retract()).toEqual([507, 'storage-full'])
  await expect(count).toHaveText('270 of 270 statements')
  await page.reload()
  await expect(count).toHaveText('270 of 270 statements')
  expect((await logOf(page)).of).toBe(0)
  await makeRoom(page)
  expect(await retract()).toEqual([200, undefined])
  await expect(count).toHaveText('70 of 70 statements')
  await page.reload()
  await expect(count).toHaveText('70 of 70 statements')
})
