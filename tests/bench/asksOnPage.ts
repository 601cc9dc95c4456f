/** The page of asks in Chromium, on the built app over synthetic statements: click to painted. */
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
const ASK = 'table[aria-label="Asks"] a[data-index]'
const VOICE = '[data-chart] a[data-series]'

/** Lets another filter stand, of which nothing was asked yet; nearly all statements match it. */
async function refilter(page: Page) {
  await tab(page, 'Statements').click()
  await settled(page)
  await page.evaluate(() => history.pushState({}, '', '/statements?to=2026-12-27'))
  await page.locator('a[href*="/asks?to=2026-12-27"]').first().waitFor()
}

async function through(page: Page) {
  const button = (name: RegExp | string) => page.getByRole('button', { name }).first()
  const part = (name: string) => page.getByRole('link', { name, exact: true })
  const first = await clickToPainted(page, tab(page, 'Asks'), ASK)
  await settled(page)
  await refilter(page)
  const again = await clickToPainted(page, tab(page, 'Asks'), ASK)
  const answered = await clickToPainted(page, button(/^Yes /), ASK)
  const sorted = await clickToPainted(page, button('Of whom'), ASK)
  const voicesFirst = await clickToPainted(page, part('Voices'), VOICE)
  await settled(page)
  const articles = await clickToPainted(page, button('Independent article'), VOICE)
  await part('Asks and answers').click()
  await settled(page)
  await button(/^All /).click()
  await settled(page)
  const voices = await clickToPainted(page, part('Voices'), VOICE)
  return { first, again, answered, sorted, voicesFirst, articles, voices }
}

/** Prints what clicks take over so many statements. */
export async function asksOnPage(statements: number) {
  const folder = `.cache/bench/asks`
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
    clicked('Asks clicked, its code not loaded yet', 'first')
    clicked('Asks clicked, code loaded, new filter', 'again', TARGET)
    clicked('asks with an answer', 'answered', TARGET)
    clicked('asks sorted by whom', 'sorted', TARGET)
    clicked('Voices clicked, its code not loaded yet', 'voicesFirst')
    clicked('Voices clicked, code loaded, new filter', 'voices', TARGET)
    clicked('voices by independent article', 'articles', TARGET)
    server.close()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
