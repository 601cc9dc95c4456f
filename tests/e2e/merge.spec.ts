import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const undo = (page: Page) => page.getByRole('button', { name: /^(Undo|Annuler)$/ })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const status = (page: Page) => page.getByRole('status').first()

/** Changes one field of a record through the API. */
const change = (page: Page, entity: string, entityId: string, field: string, after: unknown) =>
  page.evaluate(
    async ([entity, entityId, field, after]) => {
      const path = entity === 'statement' ? 'statements' : 'stakeholders'
      const record = (await (await fetch(`/api/${path}/${entityId}`)).json())[entity]
      const add = [...record[field], after]
      await fetch('/api/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          by: '',
          ops: [{ entity, entityId, field, before: record[field], after: add }],
          expected: [{ entity, entityId }],
        }),
      })
    },
    [entity, entityId, field, after] as const,
  )

test('two stakeholders become one, old links lead on, and undo parts them', async ({ page }) => {
  await open(page, '/stakeholders/drc-presidency')
  await page.getByRole('link', { name: 'Merge …' }).click()
  await expect(page.getByText('Into which record shall Presidency of the DRC')).toBeVisible()
  await page.getByLabel('Find a stakeholder').fill('government of the drc')
  await page.getByRole('link', { name: 'Government of the DRC' }).click()
  const table = page.getByRole('table', { name: 'Both records, field by field' })
  const said = table.getByRole('row', { name: /^Statements said/ })
  await expect(said.getByRole('cell')).toHaveText([/3/, /9/, /12/])
  await expect(
    said.getByRole('link', { name: '12 statements, Statements said: Government of the DRC' }),
  ).toHaveAttribute('href', '/statements?stakeholder=drc-government&stakeholder=drc-presidency')
  await expect(table.getByRole('row', { name: /^Other names/ }).locator('ins')).toHaveCount(4)
  await page.getByLabel('Your name').fill('Keeper')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page).toHaveURL('/stakeholders/drc-government')
  await expect(page.getByText(/Presidency of the DRC is merged into Government/)).toBeVisible()
  await expect(heading(page, 'Government of the DRC')).toBeVisible()
  await expect(undo(page)).toHaveAccessibleDescription(
    /^Undo: Merged Presidency of the DRC into Government of the DRC, today \d\d:\d\d, by Keeper$/,
  )
  // Whatever had the old id goes on working, after a reload too.
  await open(page, '/stakeholders/drc-presidency')
  await expect(page).toHaveURL('/stakeholders/drc-government')
  await open(page, '/statements?stakeholder=drc-presidency')
  await expect(status(page)).toHaveText('12 of 270 statements')
  await expect(page).toHaveURL('/statements?stakeholder=drc-government')
  await expect(page.getByRole('checkbox', { name: /^Government of the DRC, 12/ })).toBeChecked()
  await page.goto('/changes')
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText('Merged into')
  await expect(undo(page)).toHaveAccessibleDescription(/^Undo: Merged Presidency/)
  await undo(page).click()
  await expect(page.getByText(/^Took back: Merged Presidency of the DRC into/)).toBeVisible()
  await open(page, '/statements?stakeholder=drc-presidency')
  await expect(status(page)).toHaveText('3 of 270 statements')
  await open(page, '/stakeholders/drc-presidency')
  await expect(heading(page, 'Presidency of the DRC')).toBeVisible()
})

test('a merged topic leaves the codebook, and its id counts as the other', async ({ page }) => {
  await page.goto('/merge/topic/peace-process/peace-before-deal')
  await expect(page.getByText('33 statements have their positions on')).toBeVisible()
  await page.getByRole('link', { name: 'Swap the two' }).click()
  await expect(page).toHaveURL('/merge/topic/peace-before-deal/peace-process')
  await expect(page.getByText('6 statements have their positions on')).toBeVisible()
  await page.getByRole('link', { name: 'Swap the two' }).click()
  await expect(page.getByText('33 statements have their positions on')).toBeVisible()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page).toHaveURL('/about#topic-peace-before-deal')
  await expect(page.locator('#topic-peace-before-deal')).toBeInViewport()
  await expect(page.locator('#topic-peace-process')).toHaveCount(0)
  await open(page, '/statements?topic=peace-process')
  await expect(status(page)).toHaveText('39 of 270 statements')
  await expect(page).toHaveURL('/statements?topic=peace-before-deal')
  await expect(undo(page)).toHaveAccessibleDescription(
    /^Undo: Merged Washington and Doha can bring peace into Peace before the deal/,
  )
  await undo(page).click()
  await expect(status(page)).toHaveText('6 of 270 statements')
})

test('groups merge too, and their members are counted together', async ({ page }) => {
  const apart: number[] = []
  for (const group of ['civil-society', 'religious']) {
    await open(page, `/statements?group=${group}`)
    apart.push(Number((await status(page).textContent())?.split(' ')[0]))
  }
  await open(page, '/duplicates')
  await page.getByLabel('Kind of record').selectOption('Groups')
  await page.getByRole('link', { name: 'Religious bodies' }).click()
  // Both pages list the groups: the other one is chosen on the second.
  await expect(page).toHaveURL(/\/merge\/group\/religious$/)
  await expect(page.getByRole('heading', { name: /^Into which record/ })).toBeVisible()
  await page.getByRole('link', { name: 'Civil society', exact: true }).click()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page).toHaveURL('/stakeholders?group=civil-society')
  await open(page, '/statements?group=religious')
  await expect(page).toHaveURL('/statements?group=civil-society')
  await expect(status(page)).toHaveText(`${apart.reduce((a, b) => a + b)} of 270 statements`)
  await undo(page).click()
  await expect(status(page)).toHaveText(`${apart[0]} of 270 statements`)
  await open(page, '/statements?group=religious')
  await expect(status(page)).toHaveText(`${apart[1]} of 270 statements`)
})

test('what would say two things of one claim is refused, with the way to it', async ({ page }) => {
  await open(page, '/statements?topic=peace-process&stance=supports')
  const link = page.getByRole('table', { name: 'Statements' }).getByRole('link').first()
  const id = /statements\/(s\d+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? ''
  await change(page, 'statement', id, 'positions', {
    topicId: 'peace-before-deal',
    stance: 'opposes',
  })
  await page.goto('/merge/topic/peace-process/peace-before-deal')
  const refused = page.getByRole('alert')
  await expect(refused).toContainText('1 statement takes different stances on the two')
  await expect(page.getByRole('button', { name: 'Merge', exact: true })).toHaveCount(0)
  await refused.getByRole('link', { name: id }).click()
  await expect(page).toHaveURL(`/statements/${id}`)
  await page.goto('/merge/topic/none/peace-process')
  await expect(page.getByRole('alert')).toContainText('There is no record none.')
  await page.goto('/merge/article/a/b')
  await expect(page.getByRole('alert')).toContainText('There is nothing of this kind to merge')
})

for (const [locale, colorScheme, width] of [
  ['en-GB', 'light', 1440],
  ['en-GB', 'dark', 390],
  ['fr-FR', 'dark', 1440],
  ['fr-FR', 'light', 390],
] as const) {
  test.describe(`axe, ${locale}, ${colorScheme}, ${width} pixels`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 844 } })
    test('finds nothing in duplicates, choice and comparison', async ({ page }) => {
      await open(page, '/duplicates')
      await expectAccessible(page)
      await change(page, 'stakeholder', 'cnpav', 'aliases', 'Justicia ASBL')
      const look = page.getByRole('link', { name: /^(Look at both|Regarder les deux)/ })
      await expect(look).toHaveCount(1)
      await expectAccessible(page)
      await look.click()
      await expect(page.getByRole('button', { name: /^(Merge|Fusionner)$/ })).toBeVisible()
      await expectAccessible(page)
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await beyond()).toBe(0)
      await page.getByRole('link', { name: /^(Choose another|En choisir une autre)$/ }).click()
      await expect(page.getByRole('searchbox')).toBeVisible()
      await expectAccessible(page)
      expect(await beyond()).toBe(0)
    })
  })
}
