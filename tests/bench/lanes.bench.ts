/**
 * The timeline's lanes in Chromium, on the built app over synthetic statements: from click to
 * painted, our work per frame while zooming and panning, and the same marks drawn by Recharts.
 * `npm run bench -- lanes [statements]`
 */
import { rmSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { dragging, wheelPanning, zoomIn, zooming } from './axisMoves.ts'
import type { Moved } from './axisMoves.ts'
import { at, mean, median, row } from './figures.ts'
import { built, perFrame, ready, settled } from './pages.ts'
import { throughTimeline } from './painted.ts'
import { besideRecharts } from './besideRecharts.ts'

const statements = Number(process.argv[2] ?? 100_000)
const few = Math.min(statements, 5000)
const folder = '.cache/bench/lanes'
const ROUNDS = 5

const open = (browser: Browser) =>
  browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })

/** Prints a time from a click on, over all rounds. */
function clicked(name: string, times: readonly number[], target?: number) {
  const time = median(times)
  const words = `${name}: median of ${times.length}, ms`
  if (target === undefined) row(words, time)
  else row(words, time, `≤ ${target}`, time <= target)
}

/** From clicks to painted lanes and trends, on fresh pages; gives the times of the warm click. */
async function clicks(browser: Browser, url: string, size: string): Promise<number[]> {
  const rounds: Awaited<ReturnType<typeof throughTimeline>>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(browser)
    await ready(page, `${url}statements`)
    rounds.push(await throughTimeline(page))
    await page.close()
  }
  const of = (name: keyof (typeof rounds)[number]) => rounds.map((round) => round[name])
  clicked(`${size}, Timeline clicked, its code not loaded yet`, of('first'))
  clicked(`${size}, Timeline clicked, code loaded, new filter`, of('again'), 200)
  clicked(`${size}, lanes by stakeholder clicked`, of('stakeholder'), 200)
  clicked(`${size}, lanes by topic clicked`, of('topic'), 200)
  clicked(`${size}, trends by group clicked`, of('trends'), 200)
  return of('again')
}

/** Prints the work on frames in motion, less that of a still frame, and that of coming to rest. */
function moved(name: string, { work, whole, rests }: Moved, still: Still): Moved {
  const own = work.map((each) => Math.max(0, each - still.work))
  const all = whole.map((each) => Math.max(0, each - still.whole))
  const late = at(own, 0.95)
  row(`${name}, work per frame, median ms`, median(own))
  row(`${name}, work per frame, 95th percentile ms`, late, '≤ 8', late <= 8)
  row(`${name}, with painting, 95th percentile ms`, at(all, 0.95))
  row(`${name}, redrawn at rest, median ms`, median(rests))
  row(`${name}, redrawn at rest, longest ms`, Math.max(...rests))
  return { work: own, whole: all, rests }
}

type Still = { work: number; whole: number }

/** Zooms and pans the lanes by group; gives what zooming took. */
async function moves(browser: Browser, url: string, size: string): Promise<Moved> {
  const page = await open(browser)
  await ready(page, `${url}timeline`)
  await page.locator('[data-thing]').first().waitFor()
  await settled(page)
  const frames = await perFrame(page, 120, () => Promise.resolve())
  const still = {
    work: median(frames.map(({ work }) => work)),
    whole: median(frames.map(({ whole }) => whole)),
  }
  row(`${size}, a still frame (taken off below), ms`, still.work)
  const zoomed = moved(`${size}, zooming by wheel`, await zooming(page), still)
  await zoomIn(page)
  moved(`${size}, panning by dragging`, await dragging(page), still)
  moved(`${size}, panning by wheel`, await wheelPanning(page), still)
  await page.close()
  return zoomed
}

/** Times of the lanes' warm click and of zooming over a set of statements. */
async function measured(browser: Browser, count: number) {
  const size = count.toLocaleString('en')
  const served = await serve(await built(`${folder}/${count}`, count), '/', 0)
  const times = await clicks(browser, served.url, size)
  const zoomed = await moves(browser, served.url, size)
  served.server.close()
  return { times, zoomed }
}

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
try {
  const large = await measured(browser, statements)
  const ours = few === statements ? large : await measured(browser, few)
  const page: Page = await open(browser)
  await besideRecharts(page, `${folder}/scatter`, few, {
    click: median(ours.times),
    frame: median(ours.zoomed.work),
    // Laying out anew is put off to the rests; here it is spread over the frames.
    spread:
      mean(ours.zoomed.work) +
      (mean(ours.zoomed.rests) * ours.zoomed.rests.length) / ours.zoomed.work.length,
  })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
