/** Clicks in Chromium, on the built app over synthetic statements: click to painted. */
import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { at, median, row } from './figures.ts'
import { built, ready } from './pages.ts'

const ROUNDS = 5

/** What is measured, how it is called, and how many milliseconds it may take. */
interface Figure<Click extends string> {
  of: Click
  name: string
  target?: number
}

/** Goes through some clicks in each of some rounds, and prints what they take. */
export async function clicksOnPage<Click extends string>(asked: {
  /** So many are invented. */
  statements: number
  /** Where the app is built, which is taken away again. */
  folder: string
  /** Milliseconds of each click, from a fresh page of statements. */
  through: (page: Page) => Promise<Record<Click, number>>
  figures: readonly Figure<Click>[]
  /** The slowest of the rounds is printed too. */
  slowest?: boolean
}) {
  const { folder, through } = asked
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args })
  try {
    const { server, url } = await serve(await built(folder, asked.statements), '/', 0)
    const rounds: Record<Click, number>[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
      })
      await ready(page, `${url}statements`)
      rounds.push(await through(page))
      await page.close()
    }
    for (const { of, name, target } of asked.figures) {
      const times = rounds.map((round) => round[of])
      const words = `${name}: median of ${ROUNDS}, ms`
      const time = median(times)
      if (target === undefined) row(words, time)
      else row(words, time, `≤ ${target}`, time <= target)
      if (asked.slowest) row('    the slowest ms', at(times, 1))
    }
    server.close()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
