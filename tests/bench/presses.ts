/** A walk through every view on an old phone's processor: how long each press takes to be answered. */
import type { Browser, Page } from 'playwright-core'
import { median } from './figures.ts'

export interface Pressed {
  view: string
  step: string
  /** From the press to the next frame after what it did, in milliseconds. */
  time: number
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

/** What is done on the page; each step's name is told with its figure. */
type Steps = readonly (readonly [step: string, act: (page: Page) => Promise<unknown>])[]

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first()
const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: /Main|Principale?/ })
    .getByRole('link', { name, exact: true })
const toTab = (name: string) =>
  [`the tab ${name}`, (page: Page) => tab(page, name).click()] as const

const views: Record<string, Steps> = {
  Statements: [
    [
      'a filter set',
      (page) => page.getByRole('group', { name: 'Group' }).getByRole('checkbox').first().click(),
    ],
    [
      'a second filter set',
      (page) => page.getByRole('group', { name: 'Stance' }).getByRole('checkbox').first().click(),
    ],
    ['filters cleared', (page) => button(page, 'Clear filters').click()],
    [
      'words typed',
      (page) => page.getByRole('searchbox').pressSequentially('mining', { delay: 300 }),
    ],
    ['words cleared', (page) => page.getByRole('searchbox').fill('')],
    [
      'sorted',
      (page) =>
        page.getByRole('table').getByRole('columnheader').getByRole('button').nth(1).click(),
    ],
    ['a statement opened', (page) => page.getByRole('table').getByRole('link').first().click()],
    [
      'the next one',
      (page) =>
        page
          .getByRole('complementary')
          .getByRole('button', { name: 'Next' })
          .or(page.getByRole('complementary').getByRole('link', { name: 'Next' }))
          .first()
          .click(),
    ],
    ['the panel closed', (page) => page.keyboard.press('Escape')],
    ['the export menu', (page) => button(page, /^Export/).click()],
    ['the menu closed', (page) => page.keyboard.press('Escape')],
    ['the other language', (page) => button(page, 'Français').click()],
    ['the language back', (page) => button(page, 'English').click()],
    [
      'the theme',
      (page) =>
        page
          .getByRole('button', { name: /theme|dark|light/i })
          .first()
          .click(),
    ],
  ],
  Stakeholders: [
    toTab('Stakeholders'),
    ['a profile opened', (page) => page.getByRole('table').getByRole('link').first().click()],
  ],
  Timeline: [
    toTab('Timeline'),
    ['zoomed in', (page) => button(page, 'Zoom in').click()],
    ['zoomed in again', (page) => button(page, 'Zoom in').click()],
    ['lanes by stakeholder', (page) => button(page, 'Stakeholder').click()],
    ['as a list', (page) => button(page, 'As a list').click()],
  ],
  Positions: [
    toTab('Positions'),
    [
      'a cell opened',
      (page) => page.getByRole('table', { name: 'Positions' }).locator('td a').first().click(),
    ],
    ['what changed', (page) => page.getByRole('link', { name: 'What changed' }).first().click()],
    ['who agrees', (page) => page.getByRole('link', { name: /agree/i }).first().click()],
  ],
  Asks: [
    toTab('Asks'),
    [
      'an ask opened',
      (page) => page.getByRole('table', { name: 'Asks' }).getByRole('link').first().click(),
    ],
    ['its panel closed', (page) => page.keyboard.press('Escape')],
    ['voices', (page) => page.getByRole('link', { name: 'Voices' }).first().click()],
    [
      'who speaks to whom',
      (page) => page.getByRole('link', { name: 'Who speaks to whom' }).first().click(),
    ],
  ],
  Sources: [
    toTab('Sources'),
    ['a source opened', (page) => page.getByRole('table').getByRole('link').first().click()],
  ],
  About: [['About', (page) => page.getByRole('link', { name: 'About' }).first().click()]],
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
 * Walks so many times through all views and gives, for each, the step whose median is the longest;
 * steps are told on the way where they can't be done. Presses of less than 16 ms count as none.
 */
export async function presses(browser: Browser, url: string, rounds: number): Promise<Pressed[]> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
    })
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
  const all = [...times].map(([key, each]) => {
    const [view = '', step = ''] = key.split('\n')
    return { view, step, time: median(each) }
  })
  return Object.keys(views).map((view) =>
    all.filter((each) => each.view === view).reduce((a, b) => (b.time > a.time ? b : a)),
  )
}
