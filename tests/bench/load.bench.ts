/**
 * `npm run bench:load`: the built app on a slow line and an old phone, beside the same app with
 * `setupWorker` as shipped. The line is slowed down by Chromium's own emulation; the server speaks
 * HTTP/1.1, packs text with gzip and lets files be kept for ten minutes, as GitHub Pages does.
 * `-- line` or `-- presses` for one part, `--each` to list every press; `--rounds=5` for more than
 * three.
 */
import { rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import process from 'node:process'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { builtAsShipped } from './asShipped/built.ts'
import { median, row } from './figures.ts'
import { built } from './pages.ts'
import { presses, slowest } from './presses.ts'
import { freshContext, profiles, visit, workerReady } from './visits.ts'
import type { Profile, Visit } from './visits.ts'
import { walks } from './walks.ts'

const folder = '.cache/bench/load'
const CACHING = 'public, max-age=600'
const rounds = Number(/--rounds=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 3)
const parts = ['line', 'presses'].filter((part) => process.argv.includes(part))
const wants = (part: string) => parts.length === 0 || parts.includes(part)

interface Visits {
  first: Visit[]
  second: Visit[]
  /** Empty where the app has no worker of its own. */
  offline: Visit[]
}

/** First, second and offline visits, each round in a browser of its own. */
async function visitsOf(browser: Browser, url: string, profile: Profile): Promise<Visits> {
  const visits: Visits = { first: [], second: [], offline: [] }
  for (let round = 0; round < rounds; round++) {
    const context = await freshContext(browser)
    visits.first.push(await visit(context, url, profile))
    const kept = await workerReady(context, url)
    visits.second.push(await visit(context, url, profile))
    if (kept) {
      await context.setOffline(true)
      visits.offline.push(await visit(context, url, profile, true))
    }
    await context.close()
  }
  return visits
}

const tables = (visits: readonly Visit[]) => median(visits.map(({ table }) => table))
const shifts = (visits: readonly Visit[]) => Math.max(...visits.map(({ shift }) => shift))

/** Prints when each file was asked for and there, of the visit in the middle. */
function waterfall(visits: readonly Visit[]) {
  const { requests, table } = visits.toSorted((a, b) => a.table - b.table)[visits.length >> 1]!
  console.log('\nits files, ms from asked for to there, the table between')
  const lines = requests
    .toSorted((a, b) => a.from - b.from)
    .map(({ name, from, to }) => ({
      to,
      text: `${from.toFixed(0).padStart(7)} ${to.toFixed(0).padStart(7)}  ${name}`,
    }))
  for (const { text } of lines) console.log(text)
  console.log(`${''.padStart(7)} ${table.toFixed(0).padStart(7)}  (the table)\n`)
}

function report(name: string, value: number, target?: number, beside?: number) {
  const ratio =
    beside === undefined
      ? ''
      : `  beside setupWorker ${beside.toFixed(0)}, ratio ${(value / beside).toFixed(2)}`
  row(
    name + ratio,
    value,
    target === undefined ? '' : `≤ ${target}`,
    target === undefined ? undefined : value <= target,
  )
}

async function line(browser: Browser) {
  const own = await serve(await built(`${folder}/own`), '/', 0, CACHING)
  const other = await serve(await builtAsShipped(`${folder}/shipped`), '/', 0, CACHING)
  const targets = {
    slow: { first: 3500, second: 1000, offline: 1000 },
    poor: { first: 9000, second: undefined, offline: undefined },
  }
  for (const which of ['slow', 'poor'] as const) {
    const profile = profiles[which]
    console.log(`\n${profile.name}: table visible, median ms of ${rounds}`)
    const ours = await visitsOf(browser, own.url, profile)
    const theirs = await visitsOf(browser, other.url, profile)
    for (const each of ['first', 'second'] as const) {
      report(`${each} visit`, tables(ours[each]), targets[which][each], tables(theirs[each]))
    }
    if (ours.offline.length === 0) console.log('offline visit: there is no offline worker')
    else report('offline visit', tables(ours.offline), targets[which].offline)
    const all = [...ours.first, ...ours.second, ...ours.offline]
    row('layout shift, the most of all visits', shifts(all), '≤ 0.02', shifts(all) <= 0.02)
    waterfall(ours.first)
  }
  own.server.close()
  other.server.close()
}

async function walk(browser: Browser) {
  const own = await serve(await built(`${folder}/own`), '/', 0, CACHING)
  for (const each of walks) {
    console.log(
      `\n6× CPU, ${each.name}, shipped records: median ms of ${rounds}: the slowest press of each view`,
    )
    const pressed = await presses(browser, own.url, each, rounds)
    for (const { view, step, time } of slowest(pressed)) {
      row(`${view}: ${step}`, time, '≤ 200', time <= 200)
    }
    if (!process.argv.includes('--each')) continue
    console.log('each press, and its rounds')
    for (const { view, step, time, times } of pressed) {
      row(`${view}: ${step}`, time, `(${times.map((ms) => ms.toFixed(0)).join(', ')})`)
    }
  }
  own.server.close()
}

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
try {
  console.log(
    `the machine’s load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  )
  if (wants('line')) await line(browser)
  if (wants('presses')) await walk(browser)
  console.log(
    `the machine’s load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  )
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
