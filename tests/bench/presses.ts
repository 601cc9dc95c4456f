/** A walk through every view on an old phone's processor: how long each press takes to be answered. */
import type { Browser, Page } from 'playwright-core'
import { median } from './figures.ts'
import type { Walk } from './walks.ts'

export interface Pressed {
  view: string
  step: string
  /** From the press to the next frame after what it did, in milliseconds: the median of all rounds. */
  time: number
  /** The same of each round. */
  times: readonly number[]
}

interface Presses {
  longest: number
}

/** Watches the events that belong to a press, as INP does. */
function watchPresses() {
  const presses: Presses = { longest: 0 }
  Object.assign(window, { presses })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & {
      interactionId: number
    })[]) {
      if (entry.interactionId > 0) presses.longest = Math.max(presses.longest, entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** Waits until nothing is left to do for a while; a page that never rests is left after some seconds. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0
        const look = (idle: IdleDeadline) => {
          quiet = idle.didTimeout || idle.timeRemaining() < 5 ? 0 : quiet + 1
          if (quiet >= 4 || performance.now() > end) resolve()
          else setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), 100)
        }
        const end = performance.now() + 6000
        requestIdleCallback(look, { timeout: 1000 })
      }),
  )

/** Does a step and gives its longest press. */
async function timeOf(page: Page, act: (page: Page) => Promise<unknown>): Promise<number> {
  await settled(page)
  await page.evaluate(() => {
    ;(window as unknown as { presses: Presses }).presses.longest = 0
  })
  await act(page)
  await settled(page)
  return page.evaluate(() => (window as unknown as { presses: Presses }).presses.longest)
}

/**
 * Walks so many times through all views and gives each step of each. Throws where one can't be
 * done, with its name. Presses of less than 16 ms count as none.
 */
export async function presses(
  browser: Browser,
  url: string,
  { screen, views }: Walk,
  rounds: number,
): Promise<Pressed[]> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ ...screen, locale: 'en-GB' })
    const page = await context.newPage()
    await page.addInitScript(watchPresses)
    page.setDefaultTimeout(20_000)
    await page.goto(url)
    await page.locator('table a[data-opens]').first().waitFor()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    for (const [view, steps] of Object.entries(views)) {
      for (const [step, act] of steps) {
        const key = `${view}\n${step}`
        try {
          times.set(key, [...(times.get(key) ?? []), await timeOf(page, act)])
        } catch (error) {
          throw new Error(`${view}: ${step}`, { cause: error })
        }
      }
    }
    await context.close()
  }
  return [...times].map(([key, each]) => {
    const [view = '', step = ''] = key.split('\n')
    return { view, step, time: median(each), times: each }
  })
}

/** The slowest step of each view. */
export function slowest(pressed: readonly Pressed[]): Pressed[] {
  const views = Map.groupBy(pressed, ({ view }) => view)
  return [...views.values()].map((all) => all.reduce((a, b) => (b.time > a.time ? b : a)))
}
