/** Networks in Chromium, on the built app over synthetic statements: click to painted. */
import type { Page } from 'playwright-core'
import { clicksOnPage } from './clicksOnPage.ts'
import { settled } from './pages.ts'
import { clickToPainted, refilter, tab } from './painted.ts'

const TARGET = 200
/** The tie that is drawn first: the lightest of those shown. */
const TIE = 'svg[data-drawn] a'

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
export function networkOnPage(statements: number) {
  return clicksOnPage({
    statements,
    folder: '.cache/bench/network',
    through,
    figures: [
      { of: 'speaksFirst', name: 'who speaks to whom, its code not loaded yet' },
      { of: 'speaks', name: 'who speaks to whom, code loaded, new filter', target: TARGET },
      { of: 'agreementFirst', name: 'who agrees with whom, its code not loaded yet' },
      { of: 'agreement', name: 'who agrees with whom, code loaded, new filter', target: TARGET },
      { of: 'all', name: 'the lighter ties too: 400 of them', target: TARGET },
    ],
    slowest: true,
  })
}
