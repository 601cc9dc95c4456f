/** Networks in Chromium, on the built app over synthetic statements: click to painted. */
import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { at, median, row } from './figures.ts'
import { built, ready, settled } from './pages.ts'
import { clickToPainted, tab } from './painted.ts'

const ROUNDS = 5
const TARGET = 200
/** The tie that is drawn first: the lightest of those shown. */
const TIE = 'svg[data-drawn] a'

/** Lets another filter stand, of which nothing was asked yet; nearly all statements match it. */
async function refilter(page: Page, view: string, to: string) {
  await tab(page, 'Statements').click()
  await settled(page)
  await page.evaluate((date) => history.pushState({}, '', `/statements?to=${date}`), to)
  await page.locator(`a[href*="/${view}?to=${to}"]`).first().waitFor()
}

async function through(page: Page) {
  const part = (name: string) => page.getByRole('link', { name, exact: true })
  const opened = async (view: string, name: string) => {
    await tab(page, view).click()
    await settled(page)
    return clickToPainted(page, part(name), TIE)
  }
  const speaksFirst = await opened('Asks', 'Who speaks to whom')
  await refilter(page, 'asks', '2026-12-27')
  // The view opens at the part that was open last.
  const speaks = await clickToPainted(page, tab(page, 'Asks'), TIE)
  await refilter(page, 'positions', '2026-12-26')
  const agreementFirst = await opened('Positions', 'Who agrees with whom')
  await refilter(page, 'positions', '2026-12-25')
  const agreement = await clickToPainted(page, tab(page, 'Positions'), TIE)
  const lighter = page.getByRole('button', { name: 'Show lighter ties too' })
  const all = await clickToPainted(page, lighter, TIE)
  return { speaksFirst, speaks, agreementFirst, agreement, all }
}

/** Prints what clicks take over so many statements. */
export async function networkOnPage(statements: number) {
  const folder = `.cache/bench/network`
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
      const times = rounds.map((round) => round[of])
      const words = `${name}: median of ${ROUNDS}, ms`
      const time = median(times)
      if (target === undefined) row(words, time)
      else row(words, time, `≤ ${target}`, time <= target)
      row('    the slowest ms', at(times, 1))
    }
    clicked('who speaks to whom, its code not loaded yet', 'speaksFirst')
    clicked('who speaks to whom, code loaded, new filter', 'speaks', TARGET)
    clicked('who agrees with whom, its code not loaded yet', 'agreementFirst')
    clicked('who agrees with whom, code loaded, new filter', 'agreement', TARGET)
    clicked('the lighter ties too: 400 of them', 'all', TARGET)
    server.close()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
