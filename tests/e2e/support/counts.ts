/** Numbers that lead to what they count. */
import type { Locator, Page } from '@playwright/test'
import { expect, open } from './fixtures.ts'

/** Follows each of some links: there are as many statements there as its number says. */
export async function expectCounts(page: Page, links: Locator) {
  const numbers = await links.evaluateAll((all) =>
    all.map((link) => ({
      count: Number.parseInt(link.textContent, 10),
      href: link.getAttribute('href')!,
    })),
  )
  expect(numbers.length).toBeGreaterThan(3)
  for (const { count, href } of numbers) {
    await open(page, href)
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} of 270 `))
  }
}
