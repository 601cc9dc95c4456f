/** The matrix opened to stakeholders in Chromium, on a machine slowed down four times. */
import type { Page } from 'playwright-core'
import { at, median, row } from './figures.ts'
import { perFrame, ready, settled } from './pages.ts'
import { clickToPainted } from './painted.ts'

const SLOWER = 4
const ROUNDS = 3
/** Pixels of the wheel at a time, and how many times: half of them down, half up again. */
const WHEEL = 120
const TURNS = 90
const TARGET_OPENED = 800
/** What a turn of the wheel may cost of scripts, style and layout: a long task begins here. */
const TARGET_TURN = 50

interface Watching {
  longTasks: number[]
}

/** Turns the wheel over the matrix; gives what each turn cost, and the tasks over 50 ms. */
async function scrolling(page: Page) {
  const box = await page.locator('[data-matrix]').boundingBox()
  if (!box) throw new Error('There is no matrix')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await settled(page)
  await page.evaluate(() => {
    const longTasks: number[] = []
    ;(window as unknown as Watching).longTasks = longTasks
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  const turns = await perFrame(page, TURNS, (turn) =>
    page.mouse.wheel(0, turn < TURNS / 2 ? WHEEL : -WHEEL),
  )
  const longTasks = await page.evaluate(() => (window as unknown as Watching).longTasks)
  return { turns, longTasks }
}

/** Opens all groups of the matrix under a filter and scrolls through them. */
async function opened(page: Page, url: string) {
  await ready(page, url)
  await page.locator('[data-cell]').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // The second row is of another group, or of the first stakeholder of the first one.
  const second = '[data-matrix] tbody tr:not([aria-hidden]) + tr th :is(a, button)'
  const choose = page.getByRole('button', { name: 'Stakeholders', exact: true }).last()
  const opening = await clickToPainted(page, choose, second)
  const table = page.getByRole('table', { name: 'Positions' })
  const rows = Number(await table.getAttribute('aria-rowcount')) - 1
  const columns = (await table.getByRole('columnheader').count()) - 1
  const scrolled = await scrolling(page)
  await session.detach()
  return { opening, rows, columns, ...scrolled }
}

/** Prints what opening all groups of a filter and scrolling through them take. */
export async function matrixOnPage(open: () => Promise<Page>, url: string) {
  const rounds: Awaited<ReturnType<typeof opened>>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open()
    rounds.push(await opened(page, url))
    await page.close()
  }
  const { rows, columns } = rounds[0]!
  const name = `matrix ${rows} × ${columns}, machine ${SLOWER}× slower`
  const opening = median(rounds.map((round) => round.opening))
  row(`${name}: all opened, ms`, opening, `≤ ${TARGET_OPENED}`, opening <= TARGET_OPENED)
  const work = rounds.flatMap(({ turns }) => turns.map((turn) => turn.work))
  const usual = median(work)
  row('    a turn of the wheel, work, median ms', usual, `≤ ${TARGET_TURN}`, usual <= TARGET_TURN)
  row('    95th percentile ms', at(work, 0.95))
  row('    longest ms', Math.max(...work))
  const whole = rounds.flatMap(({ turns }) => turns.map((turn) => turn.whole))
  row('    with painting (no graphics card), 95th percentile ms', at(whole, 0.95))
  const tasks = rounds.flatMap(({ longTasks }) => longTasks)
  row(`    tasks over 50 ms, of ${ROUNDS * TURNS} turns`, tasks.length)
  row('    longest task ms', Math.max(0, ...tasks))
}
