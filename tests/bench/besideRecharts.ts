/** The marks of the same statements in a scatter chart of Recharts, measured as the lanes are. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Page } from 'playwright-core'
import { serve } from '../../tools/serve.ts'
import { mean, median, row } from './figures.ts'
import { built, perFrame, settled } from './pages.ts'
import { clickToPainted } from './painted.ts'
import type { Harness } from './scatter/harness.ts'

const ROUNDS = 5
/** Each is long. */
const FRAMES = 60
const BURST = 15
/** As far as the lanes zoom on each frame. */
const FACTOR = Math.exp(0.0018 * 40)
const SYMBOL = '.recharts-scatter-symbol'

/** What the lanes took, in milliseconds: from click to painted, on a frame, on one with its rests. */
interface Ours {
  click: number
  frame: number
  spread: number
}

/** Prints what Recharts takes for the marks of some statements, and how many times ours that is. */
export async function besideRecharts(page: Page, folder: string, statements: number, ours: Ours) {
  await built(new URL(`../../${folder}`, import.meta.url).pathname, statements, {
    root: fileURLToPath(new URL('scatter', import.meta.url)),
    configFile: false,
    publicDir: false,
    plugins: [react()],
  })
  const { url, server } = await serve(folder, '/', 0)
  const clicks: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(url)
    clicks.push(await clickToPainted(page, page.getByRole('button', { name: 'Draw' }), SYMBOL))
  }
  await settled(page)
  const { marks, whole } = await page.evaluate(() => {
    const { harness } = window as unknown as { harness: Harness }
    return { marks: harness.marks, whole: harness.whole }
  })
  const drawn = await page.locator(SYMBOL).count()
  if (drawn !== marks) throw new Error(`Recharts drew ${drawn} of ${marks} marks`)
  const still = median((await perFrame(page, FRAMES, () => Promise.resolve())).map((f) => f.work))
  const middle = (whole.from + whole.to) / 2
  let half = (whole.to - whole.from) / 2
  const spent = await perFrame(page, FRAMES, (frame) => {
    half *= Math.floor(frame / BURST) % 2 === 0 ? 1 / FACTOR : FACTOR
    return page.evaluate((view) => (window as unknown as { harness: Harness }).harness.show(view), {
      from: middle - half,
      to: middle + half,
    })
  })
  server.close()
  const work = spent.map((frame) => Math.max(0, frame.work - still))
  const click = median(clicks)
  const size = marks.toLocaleString('en')
  row(`${size} marks, ours: click, API, engine, painted, ms`, ours.click)
  row(`${size} marks, Recharts: click, painted (answer at hand), ms`, click)
  row('    Recharts takes times as long', click / ours.click)
  row(`${size} marks, ours: zooming, work per frame, median ms`, ours.frame)
  row(`${size} marks, Recharts: zooming, work per frame, median ms`, median(work))
  row('    Recharts takes times as long', median(work) / ours.frame)
  row(`${size} marks, ours: zooming, a frame with its rests, mean ms`, ours.spread)
  row(`${size} marks, Recharts: zooming, work per frame, mean ms`, mean(work))
  row('    Recharts takes times as long', mean(work) / ours.spread)
}
