import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { csvParse, dsvFormat } from 'd3-dsv'
import { expect, open, test } from './support/fixtures.ts'

async function exported(page: Page, button: string, item: string) {
  await page.getByRole('button', { name: button }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile((await file.path())!, 'utf8') }
}

test('exports exactly the filtered set in the shown order', async ({ page }) => {
  await open(page, '/statements?group=religious&sort=said')
  const shown = await page
    .locator('a[data-opens]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['opens']))
  const { name, text } = await exported(page, 'Export', 'CSV (data)')
  expect(name).toBe('parley-statements-2026-11-23.csv')
  const rows = csvParse(text)
  expect(rows).toHaveLength(12)
  expect(rows.map((row) => row['id']).slice(0, shown.length)).toEqual(shown)
  expect(rows.every((row) => row['group_id'] === 'religious')).toBe(true)
  expect(text.startsWith('id,kind,wording,status')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('exports for Excel with mark and separator of the language', async ({ page }) => {
  await open(page, '/statements?group=religious')
  const english = await exported(page, 'Export', 'CSV for Excel')
  expect(english.text.startsWith('\uFEFFid,kind')).toBe(true)
  await page.getByRole('button', { name: 'Français' }).click()
  const french = await exported(page, 'Exporter', 'CSV pour Excel')
  expect(french.text.startsWith('\uFEFFid;kind')).toBe(true)
  const rows = dsvFormat(';').parse(french.text.slice(1))
  expect(rows).toHaveLength(12)
  expect(rows[0]!['group']).toBe('Confessions religieuses')
})

test('exports positions, metadata and JSON', async ({ page }) => {
  await open(page, '/statements?topic=sovereignty')
  const positions = csvParse((await exported(page, 'Export', 'CSV, one row per position')).text)
  expect(positions.filter((row) => row['topic_id'] === 'sovereignty').length).toBeGreaterThan(20)
  const metadata = await exported(page, 'Export', 'CSVW metadata')
  expect(metadata.name).toBe('parley-statements-2026-11-23.csv-metadata.json')
  const described = JSON.parse(metadata.text)
  expect(described['@context'][0]).toBe('http://www.w3.org/ns/csvw')
  expect(described.notes[0].filter).toBe('topic=sovereignty')
  const json = JSON.parse((await exported(page, 'Export', 'JSON')).text)
  expect(json.provenance.filter).toBe('topic=sovereignty')
  expect(json.statements.length).toBe(json.provenance.count)
})
