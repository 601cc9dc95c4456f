/** Built pages in Chromium, and what they spend: shared by the benches that drive a browser. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import type { InlineConfig } from 'vite'

/** Builds the app, or what `config` says, into a folder; over invented statements if asked. */
export async function built(
  folder: string,
  synthetic?: number,
  config: InlineConfig = {},
): Promise<string> {
  if (synthetic) process.env['VITE_SYNTHETIC'] = String(synthetic)
  else delete process.env['VITE_SYNTHETIC']
  await build({ logLevel: 'error', ...config, build: { outDir: folder, emptyOutDir: true } })
  return packed(folder)
}

/** Packs what static hosts pack, beside each file. Gives the folder. */
export function packed(folder: string): string {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|json|svg)$/.test(file)) continue
    const path = join(folder, file)
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)))
  }
  return folder
}

/** Opens a page of the app and waits until it says how many statements there are. */
export async function ready(page: Page, url: string) {
  await page.goto(url)
  await page.locator('[role=status]', { hasText: /\d/ }).waitFor({ timeout: 60_000 })
}

/** What the main thread has spent since a page began, in milliseconds. */
interface Spent {
  /** Scripts, style and layout: our work. */
  work: number
  /** All tasks: painting, and what the measuring takes, are in it. */
  whole: number
}

const sessions = new WeakMap<Page, CDPSession>()

/** The one session of a page that counts. */
async function counting(page: Page): Promise<CDPSession> {
  const held = sessions.get(page)
  if (held) return held
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'timeTicks' })
  sessions.set(page, session)
  return session
}

/** Follows what a page spends: each call says how much it was since the last one. */
export async function spending(page: Page): Promise<() => Promise<Spent>> {
  const session = await counting(page)
  const sums = async (): Promise<Spent> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    const work = of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')
    return { work: work * 1000, whole: of('TaskDuration') * 1000 }
  }
  let before = await sums()
  return async () => {
    const now = await sums()
    const spent = { work: now.work - before.work, whole: now.whole - before.whole }
    before = now
    return spent
  }
}

/** Waits for so many frames. */
async function framesOf(page: Page, count: number) {
  await page.evaluate(async (frames) => {
    for (let left = frames; left > 0; left--) {
      // One after another: that is what is waited for.
      // oxlint-disable-next-line no-await-in-loop
      await new Promise(requestAnimationFrame)
    }
  }, count)
}

/** Waits until the page has had next to nothing to do for a while. */
export async function settled(page: Page) {
  const since = await spending(page)
  for (let quiet = 0; quiet < 4;) {
    await framesOf(page, 6)
    quiet = (await since()).whole < 10 ? quiet + 1 : 0
  }
}

/** What a page spends on each of some frames while `act` does something before each. */
export async function perFrame(
  page: Page,
  frames: number,
  act: (frame: number) => Promise<unknown>,
): Promise<Spent[]> {
  const spent: Spent[] = []
  const since = await spending(page)
  for (let frame = 0; frame < frames; frame++) {
    await act(frame)
    await framesOf(page, 2)
    spent.push(await since())
  }
  return spent
}
