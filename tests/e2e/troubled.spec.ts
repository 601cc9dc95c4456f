/** A log that is damaged, a browser that keeps nothing, two who save at once. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Statement' })
const note = (page: Page) => page.getByLabel('Note (English)')
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const editButton = (page: Page) => page.getByRole('button', { name: 'Edit', exact: true })

async function edit(page: Page, id: string) {
  await open(page, `/statements/${id}`)
  await editButton(page).click()
  await expect(note(page)).toBeVisible()
}
async function editAndSave(page: Page, id: string, words: string) {
  await edit(page, id)
  await note(page).fill(words)
  await save(page).click()
  await expect(page.getByText(/^Saved\./)).toBeVisible()
}

/** Writes nonsense over the entry of the newest change, as a failing disk would. */
const damageNewest = (page: Page) =>
  page.evaluate(async () => {
    const { items } = await (await fetch('/api/changes')).json()
    const { lamport, replica, seq } = items[0]
    const damaged = { lamport, replica, seq, ops: '<script>alert(1)</script> \u0000 é' }
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('parley')
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
      request.addEventListener('success', () => {
        const tx = request.result.transaction('log', 'readwrite')
        tx.objectStore('log').put(damaged)
        tx.addEventListener('complete', () => {
          request.result.close()
          resolve()
        })
      })
    })
    return damaged
  })

test('a damaged entry is named and set aside, can be downloaded, and the rest works', async ({
  page,
}) => {
  await editAndSave(page, 's001', 'Stays.')
  await editAndSave(page, 's002', 'Will be damaged.')
  const damaged = await damageNewest(page)
  for (const visit of ['first', 'later']) {
    await page.goto('/changes')
    const region = page.getByRole('region', { name: 'Entries that can’t be read' })
    const entry = `Entry [${damaged.lamport},"${damaged.replica}",${damaged.seq}]`
    await expect(region.getByText(entry), visit).toBeVisible()
    const list = page.getByRole('list', { name: 'Changes' })
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await expect(list).toContainText('Stays.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', { name: 'Download entry' }).click(),
    ])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(damaged)
  }
  await open(page, '/statements/s001')
  await expect(panel(page).getByText('Stays.')).toBeVisible()
  await open(page, '/statements/s002')
  await expect(panel(page).getByText('Will be damaged.')).toHaveCount(0)
  // The record whose change is gone can be changed again, and that taken back.
  await editAndSave(page, 's002', 'Written again.')
  await expect(panel(page).getByText('Written again.')).toBeVisible()
  await page.reload()
  await expect(panel(page).getByText('Written again.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(panel(page).getByText('Written again.')).toHaveCount(0)
})

for (const [how, words] of [
  ['takes the database away', 'SecurityError: The operation is insecure.'],
  ['refuses to open it', 'UnknownError: The user denied permission to access the database.'],
] as const) {
  test(`a browser that ${how} shows all and lets nothing be changed`, async ({ page }) => {
    await page.addInitScript((said) => {
      const [name, message] = said.split(': ')
      const error = new DOMException(message, name)
      if (name === 'SecurityError') {
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw error
          },
        })
      } else {
        IDBFactory.prototype.databases = () => Promise.reject(error)
        const { open: reallyOpen } = IDBFactory.prototype
        IDBFactory.prototype.open = function refuse() {
          const request = reallyOpen.call(this, 'refused', 1)
          request.addEventListener('upgradeneeded', (event) => {
            event.stopImmediatePropagation()
            request.transaction?.abort()
          })
          return Object.defineProperty(request, 'error', { value: error })
        }
      }
    }, words)
    await open(page, '/statements/s001')
    await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    await expect(panel(page).getByRole('button', { name: 'Copy quote' })).toBeVisible()
    const writable = await page.evaluate(
      async () => ((await (await fetch('/api/changes')).json()) as { writable: boolean }).writable,
    )
    expect(writable).toBe(false)
    await expect(editButton(page)).toHaveCount(0)
    await page.goto('/changes')
    await expect(page.getByRole('heading', { name: 'This browser keeps nothing' })).toBeVisible()
  })
}

test('of two tabs that save the same field at once one is kept, the other asked', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  const tabs = [
    { tab: page, words: 'From the first tab.' },
    { tab: other, words: 'From the second tab.' },
  ] as const
  for (const { tab, words } of tabs) {
    await edit(tab, 's001')
    await note(tab).fill(words)
  }
  await Promise.all(tabs.map(({ tab }) => save(tab).press('Enter')))
  const asked = (tab: Page) => tab.getByRole('heading', { name: 'Changed in the meantime' })
  for (const { tab } of tabs) await expect(asked(tab).or(editButton(tab))).toBeVisible()
  const late = (await asked(page).isVisible()) ? 0 : 1
  const [loser, winner] = [tabs[late]!, tabs[1 - late]!]
  await expect(editButton(winner.tab)).toBeVisible()
  await expect(panel(winner.tab).getByText(winner.words)).toBeVisible()
  const both = loser.tab.getByRole('group', { name: 'Note' }).getByRole('radio')
  await expect(both).toHaveCount(2)
  await expect(both.first()).toHaveAccessibleName(new RegExp(`^As it is now.*${winner.words}`))
  await expect(both.last()).toHaveAccessibleName(new RegExp(`^Yours.*${loser.words}`))
  await both.last().check()
  await save(loser.tab).click()
  await expect(panel(loser.tab).getByText(loser.words)).toBeVisible()
  // What it took the place of is in the log, not lost; and the first tab follows.
  await expect(panel(winner.tab).getByText(loser.words)).toBeVisible()
  await loser.tab.goto('/changes')
  const list = loser.tab.getByRole('list', { name: 'Changes' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText(winner.words)
})
