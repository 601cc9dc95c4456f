/** The page of asks in Chromium, on the built app over synthetic statements: click to painted. */
import type { Page } from 'playwright-core'
import { clicksOnPage } from './clicksOnPage.ts'
import { settled } from './pages.ts'
import { clickToPainted, refilter, tab } from './painted.ts'

const TARGET = 200
const ASK = 'table[aria-label="Asks"] a[data-index]'
const VOICE = '[data-chart] a[data-series]'

async function through(page: Page) {
  const button = (name: RegExp | string) => page.getByRole('button', { name }).first()
  const part = (name: string) => page.getByRole('link', { name, exact: true })
  const first = await clickToPainted(page, tab(page, 'Asks'), ASK)
  await settled(page)
  await refilter(page, 'asks', '2026-12-27')
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
export function asksOnPage(statements: number) {
  return clicksOnPage({
    statements,
    folder: '.cache/bench/asks',
    through,
    figures: [
      { of: 'first', name: 'Asks clicked, its code not loaded yet' },
      { of: 'again', name: 'Asks clicked, code loaded, new filter', target: TARGET },
      { of: 'answered', name: 'asks with an answer', target: TARGET },
      { of: 'sorted', name: 'asks sorted by whom', target: TARGET },
      { of: 'voicesFirst', name: 'Voices clicked, its code not loaded yet' },
      { of: 'voices', name: 'Voices clicked, code loaded, new filter', target: TARGET },
      { of: 'articles', name: 'voices by independent article', target: TARGET },
    ],
  })
}
