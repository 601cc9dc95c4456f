/** Zooming and panning the lanes as a person does: in bursts, with rests in which they are redrawn. */
import type { Page } from 'playwright-core'
import { perFrame, settled, spending } from './pages.ts'

const BURSTS = 8
const FRAMES = 30
/** Pixels of the wheel a frame; a frame's zoom is `exp(0.0018 * WHEEL)`. */
const WHEEL = 40
const PAN = 16

export interface Moved {
  /** Milliseconds of scripts, style and layout, and of all tasks, on each frame in motion. */
  work: number[]
  whole: number[]
  /** The same for each time the lanes came to rest: they are laid out anew, finer bins asked for. */
  rests: number[]
}

type Point = { x: number; y: number }

/** The middle of the lanes in sight. */
async function middle(page: Page): Promise<Point> {
  const box = await page.locator('[role=group]:has([data-head])').boundingBox()
  if (!box) throw new Error('There are no lanes')
  return { x: box.x + box.width * 0.55, y: Math.min(760, box.y + box.height * 0.6) }
}

/** Runs bursts of frames; `around` may press and let go something at both ends of a burst. */
async function bursts(
  page: Page,
  step: (frame: number, burst: number) => Promise<void>,
  around: { begin: () => Promise<void>; end: () => Promise<void> },
): Promise<Moved> {
  const moved: Moved = { work: [], whole: [], rests: [] }
  for (let burst = 0; burst < BURSTS; burst++) {
    await settled(page)
    await around.begin()
    const spent = await perFrame(page, FRAMES, (frame) => step(frame, burst))
    await around.end()
    const since = await spending(page)
    await settled(page)
    moved.rests.push((await since()).work)
    moved.work.push(...spent.map(({ work }) => work))
    moved.whole.push(...spent.map(({ whole }) => whole))
  }
  return moved
}

/** Ctrl and the wheel: twice nearer, twice out again, and once more. */
export async function zooming(page: Page): Promise<Moved> {
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  return bursts(page, (_frame, burst) => page.mouse.wheel(0, burst % 4 < 2 ? -WHEEL : WHEEL), {
    begin: () => page.keyboard.down('Control'),
    end: () => page.keyboard.up('Control'),
  })
}

/** Zooms in so that there is room to pan. */
export async function zoomIn(page: Page) {
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await perFrame(page, 12, () => page.mouse.wheel(0, -WHEEL))
  await page.keyboard.up('Control')
  await settled(page)
}

/** Dragging by the mouse, to and fro. */
export async function dragging(page: Page): Promise<Moved> {
  const { x, y } = await middle(page)
  const step = (frame: number, burst: number) =>
    page.mouse.move(x + (burst % 2 === 0 ? 1 : -1) * PAN * (frame + 1), y)
  return bursts(page, step, {
    begin: async () => {
      await page.mouse.move(x, y)
      await page.mouse.down()
    },
    end: () => page.mouse.up(),
  })
}

/** The wheel sideways, to and fro. */
export async function wheelPanning(page: Page): Promise<Moved> {
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  const nothing = () => Promise.resolve()
  return bursts(page, (_frame, burst) => page.mouse.wheel(burst % 2 === 0 ? PAN : -PAN, 0), {
    begin: nothing,
    end: nothing,
  })
}
