/**
 * The app in Chromium, on the built app: keypress to painted result, our work per frame while
 * scrolling, the weight of the first view, and the first view on a slow line and machine.
 * `npm run bench -- app [statements]`
 */
import { rmSync } from 'node:fs'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import type { Browser, Page, Response } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { at, median, row } from './figures.ts'
import { built, perFrame, ready } from './pages.ts'

const statements = Number(process.argv[2] ?? 100_000)
const folder = '.cache/bench/app'

/** Milliseconds from an input event to the frame after which the new count stands. */
async function keypresses(page: Page): Promise<number[]> {
  const times: number[] = []
  const words = await page
    .locator('[data-column=statement]')
    .evaluateAll((cells) => cells.map((cell) => /\p{L}{5,}/u.exec(cell.textContent ?? '')![0]))
  await page.locator('input[type=search]').focus()
  for (const word of words.slice(0, 4)) {
    for (const key of word.slice(0, 3)) {
      await page.evaluate(() => {
        const status = document.querySelector('[role=status]')!
        const input = document.querySelector('input[type=search]')!
        const state = window as unknown as { painted: Promise<number> }
        state.painted = new Promise((resolve) => {
          // A key that leaves the count as it is shows nothing to measure.
          setTimeout(() => resolve(NaN), 2000)
          input.addEventListener(
            'keydown',
            () => {
              const start = performance.now()
              new MutationObserver((_records, observer) => {
                observer.disconnect()
                requestAnimationFrame(() => {
                  setTimeout(() => resolve(performance.now() - start), 0)
                })
              }).observe(status, { subtree: true, childList: true, characterData: true })
            },
            { once: true },
          )
        })
      })
      await page.keyboard.press(key)
      times.push(
        await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted),
      )
    }
    await page.locator('input[type=search]').fill('')
    await page.locator('[role=status]', { hasText: /^(\d[\d,]*) of \1/ }).waitFor()
  }
  const seen = times.filter((time) => !Number.isNaN(time))
  if (seen.length < 6) throw new Error('Too few keys changed the count')
  return seen
}

/**
 * Work per frame in milliseconds (scripts, style, layout) while the table is scrolled by `step`
 * pixels a frame; 0 shows what the measuring itself takes.
 */
async function scrolling(page: Page, step: number): Promise<number[]> {
  const spent = await perFrame(page, 240, () =>
    page.evaluate((by) => {
      document.querySelector('[data-scroller]')!.scrollTop += by
    }, step),
  )
  return spent.map(({ work }) => work)
}

/** The longest the page stood still, in milliseconds, while all statements were exported. */
async function exporting(page: Page): Promise<{ longest: number; whole: number }> {
  await page.evaluate(() => {
    const state = window as unknown as { longest: number }
    state.longest = 0
    let last = performance.now()
    const tick = () => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - last)
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  const start = performance.now()
  const saved = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'CSV (data)' }).click()
  await saved
  const whole = performance.now() - start
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest)
  return { longest, whole }
}

/** Bytes of the first view as a host with gzip sends them. */
async function weight(browser: Browser, url: string) {
  const page = await browser.newPage()
  const sizes = { script: 0, all: 0 }
  const pending: Promise<void>[] = []
  const add = async (response: Response) => {
    const body = await response.body()
    const packed = /woff2/.test(response.url()) ? body.length : gzipSync(body).length
    sizes.all += packed
    if (response.request().resourceType() === 'script') sizes.script += packed
  }
  page.on('response', (response) => {
    pending.push(add(response))
  })
  await ready(page, url)
  await page.evaluate(() => document.fonts.ready)
  await Promise.all(pending)
  await page.close()
  return sizes
}

/** Milliseconds until the first row stands, on 1.6 Mbit/s, 150 ms, a 4 times slower processor. */
async function slowStart(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const start = performance.now()
  await page.goto(url)
  await page.locator('a[data-opens]').first().waitFor({ timeout: 60_000 })
  const time = performance.now() - start
  await context.close()
  return time
}

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
try {
  const shipped = await serve(await built(`${folder}/shipped`), '/', 0)
  const { script, all } = await weight(browser, shipped.url)
  row('first view, JavaScript, kB gzip', script / 1000, '≤ 200', script / 1000 <= 200)
  row('first view, everything, kB gzip', all / 1000, '≤ 400', all / 1000 <= 400)
  const starts = []
  for (let round = 0; round < 3; round++) starts.push(await slowStart(browser, shipped.url))
  row('table visible, 1.6 Mbit/s, 4× CPU, ms', median(starts), '≤ 4000', median(starts) <= 4000)
  shipped.server.close()

  const large = await serve(await built(`${folder}/synthetic`, statements), '/', 0)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await ready(page, large.url)
  const painted = await keypresses(page)
  console.log(`\n${statements.toLocaleString('en')} synthetic statements`)
  row('keypress to painted, median ms', median(painted), '≤ 100', median(painted) <= 100)
  row('keypress to painted, 95th percentile ms', at(painted, 0.95))
  const still = median(await scrolling(page, 0))
  const work = (await scrolling(page, 120)).map((each) => Math.max(0, each - still))
  row('a frame without scrolling, ms (taken off below)', still)
  row('scrolling, work per frame, median ms', median(work))
  row('scrolling, work per frame, 95th percentile ms', at(work, 0.95), '≤ 8', at(work, 0.95) <= 8)
  const { longest, whole } = await exporting(page)
  row('exporting all as CSV, ms', whole)
  row('exporting all, longest the page stood still, ms', longest, '≤ 200', longest <= 200)
  large.server.close()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
