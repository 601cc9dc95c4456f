/**
 * Who stands where and who changed: in Node beside the plain implementation, then from click to
 * painted and the matrix scrolled in Chromium. `npm run bench -- positions [statements]`
 */
import { rmSync } from 'node:fs'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { chromium } from 'playwright-core'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { changeVoices, rowOrders } from '#src/contract/viewChoices.ts'
import type { WholeEngine } from '#src/engine/question.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { at, median, row, timed } from './figures.ts'
import { matrixOnPage } from './matrixOnPage.ts'
import { built, ready } from './pages.ts'
import { clickToPainted } from './painted.ts'

const size = Number(process.argv[2] ?? 100_000)
/** The plain implementation holds every two statements against each other: it is asked of fewer. */
const few = Math.min(size, 4000)
const TARGET = 50
const PAINTED = 200
const folder = '.cache/bench/positions'
/** Groups of about 150 of the invented stakeholders. */
const someGroups = [2, 3, 4, 7, 18].map((group) => `group=group-${group}`).join('&')

/** A filter that was not asked before: the engine must scan for it. */
function variant(round: number): StatementFilter {
  const month = String(1 + (round % 12)).padStart(2, '0')
  const day = String(1 + (round % 28)).padStart(2, '0')
  return parseFilter(`to=2026-${month}-${day}`).filter
}

interface Family {
  name: string
  ask: (engine: WholeEngine, filter: StatementFilter) => unknown
}
const lang = 'en'
const families: Family[] = [
  ...rowOrders.map((rows): Family => ({
    name: `positions, rows by ${rows}`,
    ask: (engine, filter) => engine.positions({ filter, rows, columns: 'count', lang }),
  })),
  ...changeVoices.map((voice): Family => ({
    name: `changes, ${voice}, the first 50`,
    ask: (engine, filter) => {
      const { items, ...counts } = engine.positionChanges({ filter, voice, reversals: false, lang })
      const first: unknown[] = []
      for (const pair of items(0)) if (first.push(pair) === 50) break
      return { ...counts, first }
    },
  })),
]

function inEngine() {
  const engine = createWholeEngine(syntheticRecords({ statements: size }))
  const small = syntheticRecords({ statements: few })
  const [fewer, plain] = [createWholeEngine(small), createPlain(small)]
  console.log(`\n${size.toLocaleString('en')} synthetic statements; beside plain: ${few}`)
  for (const { name, ask } of families) {
    const times = timed(40, (round) => ask(engine, variant(round)))
    const ours = timed(20, (round) => ask(fewer, variant(round)))
    const theirs = timed(1, (round) => ask(plain, variant(round)))
    if (!isDeepStrictEqual(ask(fewer, variant(3)), ask(plain, variant(3)))) {
      throw new Error(`Answers differ: ${name}`)
    }
    const figure = median(times)
    row(`${name}: engine ms`, figure, `≤ ${TARGET}`, figure <= TARGET)
    row('    95th percentile ms', at(times, 0.95))
    row('    times as fast as plain', median(theirs) / median(ours))
  }
}

async function onScreen() {
  rmSync(folder, { recursive: true, force: true })
  const server = await serve(await built(folder, size), '/', 0)
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args })
  const fresh = () => browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await fresh()
  await ready(page, `${server.url}positions`)
  await page.locator('[data-cell]').first().waitFor()
  const nav = (name: string) => page.getByRole('link', { name, exact: true })
  const clicked = async (name: string, target: ReturnType<typeof nav>, sign: string) => {
    const time = await clickToPainted(page, target, sign)
    row(`${name}: painted ms`, time, `≤ ${PAINTED}`, time <= PAINTED)
  }
  await nav('What changed').click()
  await page.getByRole('article').first().waitFor()
  await clicked('back to the matrix, code loaded', nav('Who stands where'), '[data-cell]')
  await clicked('changes, code loaded', nav('What changed'), 'article h2')
  await nav('Who stands where').click()
  await clicked(
    'a cell opens its evidence',
    page.locator('[data-cell]').first(),
    'aside[aria-label] li',
  )
  await page.close()
  await matrixOnPage(fresh, `${server.url}positions?${someGroups}`)
  await matrixOnPage(fresh, `${server.url}positions`)
  await browser.close()
  server.server.close()
  rmSync(folder, { recursive: true, force: true })
}

inEngine()
await onScreen()
