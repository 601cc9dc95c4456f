import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, open, test } from './support/fixtures.ts'

const KB = 1000

// Decimal kilobytes as a host with gzip sends them; fonts are packed already.
async function bytesOf(response: Response): Promise<number> {
  const body = await response.body()
  return response.url().endsWith('.woff2') ? body.length : gzipSync(body).length
}

test('the first view stays within its budget of bytes', async ({ page }) => {
  const answers: Response[] = []
  page.on('response', (response) => answers.push(response))
  await open(page, '/')
  await expect(
    page.getByRole('table', { name: 'Statements' }).getByRole('link').first(),
  ).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const sizes = await Promise.all(
    answers.map(async (answer) => ({
      script: answer.request().resourceType() === 'script',
      name: new URL(answer.url()).pathname,
      bytes: await bytesOf(answer),
    })),
  )
  const sum = (list: readonly { bytes: number }[]) =>
    list.reduce((total, { bytes }) => total + bytes, 0)
  expect(sum(sizes.filter(({ script }) => script))).toBeLessThan(230 * KB)
  expect(sum(sizes)).toBeLessThan(450 * KB)
  // MSW without its list of public suffixes, which alone is 122 kB.
  const standIn = sizes.find(({ name }) => name.includes('standIn'))
  expect(standIn?.bytes).toBeLessThan(60 * KB)
})
