import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectAccessibleInAllLooks,
  open,
  test,
} from './support/fixtures.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save view' })
const news = (page: Page) => page.getByRole('region', { name: 'What is new' })
const expectCount = (page: Page, count: number) =>
  expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} of `))

async function views(page: Page) {
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(dialog(page).getByText('Saved views live in this browser only.')).toBeVisible()
}

/** Saves the view of now, and waits until what stands in it is kept. */
async function saveAs(page: Page, name: string) {
  await views(page)
  await dialog(page).getByLabel('Name of the view').fill(name)
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('parley:seen')))
    .toContain('"seen"')
}

/** An edit, a retraction and an added statement in the group of religious bodies. */
async function changeThree(page: Page) {
  await page.evaluate(async () => {
    const send = async (path: string, method: string, revision: string, body: unknown) => {
      const headers = { 'content-type': 'application/json', 'if-match': `"${revision}"` }
      const response = await fetch(path, { method, headers, body: JSON.stringify(body) })
      if (!response.ok) throw new Error(await response.text())
    }
    const patch = async (id: string, fields: object) => {
      const { revision } = await (await fetch(`/api/statements/${id}`)).json()
      await send(`/api/statements/${id}`, 'PATCH', revision, { by: '', fields })
    }
    const list = await fetch('/api/statements?group=religious&limit=3')
    const { items } = (await list.json()) as { items: { statement: { id: string } }[] }
    const [one, two, three] = items.map(({ statement }) => statement)
    await patch(one!.id, { note: { en: 'Checked', fr: null } })
    await patch(two!.id, { status: 'retracted', statusReason: 'Said by another' })
    const statement = { ...three, id: 's-synthetic', addedOn: '2099-01-01' }
    await send('/api/statements', 'POST', '', { by: '', statement })
  })
}

test('a saved view tells an edit, an added and a retracted statement, and lists just those', async ({
  page,
}) => {
  await open(page, '/statements?group=religious')
  await saveAs(page, 'Churches')
  await changeThree(page)
  // The desk opens the page on Monday.
  await open(page, '/statements')
  await views(page)
  const counts = dialog(page).getByRole('link', { name: / in “Churches”$/ })
  await expect(counts).toHaveText(['1 new', '1 edited', '1 retracted'])
  await expectAccessibleInAllLooks(page, () => expect(counts.first()).toBeVisible())
  await page.setViewportSize({ width: 1280, height: 720 })
  await dialog(page).getByRole('link', { name: 'Churches', exact: true }).click()
  await expect(news(page)).toContainText('In “Churches”, since you last opened it on ')
  await expectCount(page, 12)
  await expectAccessible(page, '[aria-label="What is new"]')
  // Their rows say so; what had been seen says nothing.
  const marked = (mark: string) =>
    page
      .getByRole('table', { name: 'Statements' })
      .getByRole('link', { name: new RegExp(`${mark}$`) })
  await expect(marked('New')).toHaveCount(1)
  await expect(marked('Edited')).toHaveCount(1)
  await news(page).getByRole('link', { name: '1 new in' }).click()
  await expect(page).toHaveURL(/\?addedSince=2099-01-01&group=religious$/)
  await expectCount(page, 1)
  // A reload in between takes nothing away.
  await page.reload()
  await news(page).getByRole('link', { name: '1 edited in' }).click()
  await expect(page).toHaveURL(/\?id=s\d+$/)
  await expectCount(page, 1)
  await news(page).getByRole('link', { name: '1 retracted in' }).click()
  await expect(page).toHaveURL(/\?id=s\d+&status=retracted$/)
  await expect(marked('Retracted')).toHaveCount(1)
  await expectCount(page, 1)
  await news(page).getByRole('link', { name: 'Whole view' }).click()
  await expectCount(page, 12)
  await news(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(marked('New|Edited')).toHaveCount(0)
  // It has been opened: from here on all is seen.
  await views(page)
  await expect(dialog(page).getByText(/^Nothing new since you last opened it on /)).toBeVisible()
})
