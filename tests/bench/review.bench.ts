/**
 * A review in Chromium, on the built app: how long the worker takes over 10,000 words, how long the
 * page is blocked meanwhile, and how long keys take in the review of an article at a quarter of the
 * speed. `npm run bench -- review`
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import type { ExpectedText } from '#tests/quotes/form.ts'
import { at, median, row } from './figures.ts'
import { built } from './pages.ts'

const LONG = 10_000
const SLOWED = 4

function invented(language: string): string[] {
  const file = join(import.meta.dirname, '../quotes/synthetic.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as ExpectedText[])
    .filter((each) => each.language === language)
    .map(({ text }) => text)
}

/** A text of many words out of the invented ones. */
function longText(language: string): string {
  const texts = invented(language)
  const parts: string[] = []
  for (let words = 0, next = 0; words < LONG; next += 1) {
    const part = texts[next % texts.length]!
    parts.push(part)
    words += part.split(/\s+/u).length
  }
  return parts.join('\n\n')
}

interface Watched {
  /** From each message to a worker to its reply. */
  worker: number[]
  /** Tasks of the page that took over 50 ms since it was last asked. */
  tasks: { at: number; took: number }[]
  /** From each press to its paint. */
  presses: Record<string, number[]>
  sent: number
  replied: number
}

/** Has the page itself watch its workers, its long tasks and its presses. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const watched: Watched = { worker: [], tasks: [], presses: {}, sent: 0, replied: 0 }
    Object.assign(window, { watched })
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function post(this: Worker, ...sent: unknown[]) {
      const start = performance.now()
      watched.sent = start
      this.addEventListener('message', () => {
        watched.replied = performance.now()
        watched.worker.push(watched.replied - start)
      })
      Reflect.apply(postMessage, this, sent)
    }
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        watched.tasks.push({ at: startTime, took: duration })
    }).observe({ type: 'longtask' })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name !== 'keydown') continue
        ;(watched.presses[document.body.dataset['key'] ?? ''] ??= []).push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}
const watched = (page: Page) =>
  page.evaluate(() => (window as unknown as { watched: Watched }).watched)

/** Pastes a text and waits until its review shows proposals. */
async function review(page: Page, url: string, text: string) {
  await page.goto(`${url}sources/add`)
  await page.getByLabel('Link', { exact: true }).fill('https://synthetic.example/long')
  await page.getByLabel('Text of the article').fill(text)
  await page.getByLabel('Title', { exact: true }).fill('A long day at the quay')
  await page.getByLabel('Outlet', { exact: true }).fill('Synthetic Wire')
  await page.getByRole('button', { name: 'Begin review' }).click()
  await page.locator('[data-row][data-open]').waitFor({ timeout: 60_000 })
}

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
const app = await serve(await built('.cache/bench/review'), '/', 0)
try {
  for (const language of ['en', 'fr']) {
    const page = await browser.newPage()
    await watch(page)
    await review(page, app.url, longText(language))
    const { worker, tasks, sent, replied } = await watched(page)
    row(
      `10,000 words of ${language} in the worker, ms`,
      worker.at(-1)!,
      '≤ 300',
      worker.at(-1)! <= 300,
    )
    const during = tasks.filter((task) => task.at > sent && task.at < replied)
    const longest = Math.max(0, ...during.map(({ took }) => took))
    row('  the page’s longest task meanwhile, ms', longest, '≤ 100', longest <= 100)
    const shown = Math.max(0, ...tasks.filter((task) => task.at >= replied).map(({ took }) => took))
    row('  the page’s longest task as its proposals are shown, ms', shown)
    await page.close()
  }
  const page = await browser.newPage()
  await watch(page)
  await review(page, app.url, invented('en')[0]!)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  for (const key of ['j', 'k', 'a', 'z', 'j', 'k', 'r', 'z', 'j', 'a', 'z', 'k', 'r', 'z']) {
    await page.evaluate((pressed) => void (document.body.dataset['key'] = pressed), key)
    await page.keyboard.press(key)
    await page.waitForTimeout(900)
  }
  for (const [key, times] of Object.entries((await watched(page)).presses)) {
    row(
      `key ${key} in a review at ${SLOWED}× slower, median ms`,
      median(times),
      '≤ 100',
      median(times) <= 100,
    )
    row('  the slowest, ms', at(times, 1))
  }
} finally {
  await browser.close()
  app.server.close()
}
