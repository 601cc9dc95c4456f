/** Positions and networks in Chromium, on the built app over synthetic statements: click to painted. */
import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { median, row } from './figures.ts'
import { built, ready, settled } from './pages.ts'
import { clickToPainted, tab } from './painted.ts'

const ROUNDS = 5
const TARGET = 200
const CELL = 'a[data-cell]'
const PAIR = 'article'
const NODE = '[data-node]'

/** Lets another filter stand, of which nothing was asked yet; nearly all statements match it. */
async function refilter(page: Page) {
  await tab(page, 'Statements').click()
  await settled(page)
  await page.evaluate(() => history.pushState({}, '', '/statements?to=2026-12-27'))
  await page.locator('a[href*="/positions?to=2026-12-27"]').first().waitFor()
}

async function through(page: Page) {
  const part = (name: string) => page.getByRole('link', { name, exact: true })
  const first = await clickToPainted(page, tab(page, 'Positions'), CELL)
  await settled(page)
  // The code of each part is there from now on.
  await clickToPainted(page, part('What changed'), PAIR)
  await clickToPainted(page, part('Who agrees with whom'), NODE)
  await settled(page)
  await refilter(page)
  const matrix = await clickToPainted(page, tab(page, 'Positions'), CELL)
  const changes = await clickToPainted(page, part('What changed'), PAIR)
  const agreement = await clickToPainted(page, part('Who agrees with whom'), NODE)
  return { first, matrix, changes, agreement }
}

/** Prints what clicks take over so many statements. */
export async function positionsOnPage(statements: number) {
  const folder = `.cache/bench/positions`
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args })
  try {
    const { server, url } = await serve(await built(folder, statements), '/', 0)
    const rounds: Awaited<ReturnType<typeof through>>[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
      })
      await ready(page, `${url}statements`)
      rounds.push(await through(page))
      await page.close()
    }
    const clicked = (name: string, of: keyof (typeof rounds)[number], target?: number) => {
      const time = median(rounds.map((round) => round[of]))
      const words = `${name}: median of ${ROUNDS}, ms`
      if (target === undefined) row(words, time)
      else row(words, time, `≤ ${target}`, time <= target)
    }
    clicked('Positions clicked, its code not loaded yet', 'first')
    clicked('Positions clicked, code loaded, new filter', 'matrix', TARGET)
    clicked('What changed, new filter', 'changes', TARGET)
    clicked('Who agrees with whom, new filter', 'agreement', TARGET)
    server.close()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
