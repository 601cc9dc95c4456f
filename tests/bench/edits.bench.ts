/**
 * Changing records in Chromium, on the built app over a log on disk: from the press on Save, Undo or
 * Redo to what it brings on the screen, and what a long log adds to the start.
 * `npm run bench -- edits [statements]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/serve.ts'
import { median, row } from './figures.ts'
import { followerHears, recoded, writeLog } from './logOnPage.ts'
import { built, ready, settled } from './pages.ts'
import { clickToPainted, clickToWords } from './painted.ts'

const statements = Number(process.argv[2] ?? 100_000)
const LOGGED = 10_000
const RECODED = 1000
const EDITS = 9
const STARTS = 6
const folder = '.cache/bench/edits'
const kept = mkdtempSync(join(tmpdir(), 'parley-bench-'))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Milliseconds from the press on Save until the new words stand in the list and in the panel. */
async function edits(page: Page, url: string): Promise<number[]> {
  await ready(page, `${url}statements?wording=summary&language=en`)
  await page.locator('a[data-opens]').first().click()
  const times: number[] = []
  for (let round = 0; round < EDITS; round++) {
    await button(page, 'Edit').click()
    const words = `Synthetic words of round ${round}.`
    await page.getByLabel('Text (English)', { exact: true }).fill(words)
    const places = ['[data-column=statement]', 'aside[aria-label="Statement"]']
    times.push(await clickToWords(page, button(page, 'Save'), words, places))
  }
  return times
}

/** Milliseconds until the first rows of a fresh page stand. */
async function start(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url)
  await page.locator('a[data-opens]').first().waitFor({ timeout: 60_000 })
  const at = await page.evaluate(() => (window as unknown as { rowsAt: Promise<number> }).rowsAt)
  await settled(page)
  return at
}

/** Starts without a log and with a long one, in turn, so that both meet the machine as it is. */
async function starts(without: Page, withLog: Page, url: string) {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < STARTS; round++) {
    times[0].push(await start(without, url))
    times[1].push(await start(withLog, url))
  }
  const [plain, logged] = times.map((each) => median(each.slice(1)))
  const added = logged! - plain!
  row('first rows without a log, median ms', plain!)
  row(`first rows with ${LOGGED.toLocaleString('en')} changes in it, median ms`, logged!)
  row('what the log adds to the start, ms', added, '≤ 300', added <= 300)
}

const { executablePath, args } = await findBrowser()
/** A browser that keeps what it is told on disk. */
async function browserWith(folderName: string) {
  const context = await chromium.launchPersistentContext(join(kept, folderName), {
    executablePath,
    args,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  })
  await context.addInitScript(() => {
    const state = window as unknown as { rowsAt: Promise<number> }
    state.rowsAt = new Promise((resolve) => {
      new MutationObserver((_records, observer) => {
        if (!document.querySelector('a[data-opens]')) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0))
      }).observe(document, { subtree: true, childList: true })
    })
  })
  return { context, page: context.pages()[0] ?? (await context.newPage()) }
}

const [plain, writing] = [await browserWith('plain'), await browserWith('writing')]
const { page } = writing
try {
  const shipped = await serve(await built(`${folder}/shipped`), '/', 0)
  console.log('\nThe shipped records')
  await ready(page, shipped.url)
  await writeLog(page, LOGGED)
  await starts(plain.page, page, shipped.url)
  shipped.server.close()

  const { url, server } = await serve(await built(`${folder}/synthetic`, statements), '/', 0)
  console.log(`\n${statements.toLocaleString('en')} synthetic statements`)
  const saves = median((await edits(page, url)).slice(2))
  row('one edit, press to painted in list and panel, median ms', saves, '≤ 100', saves <= 100)

  const topic = 'topic-1'
  await ready(page, `${url}statements?topic=${topic}`)
  const many = await recoded(page, topic, RECODED)
  const undos: number[] = []
  const redos: number[] = []
  for (let round = 0; round < 5; round++) {
    undos.push(await clickToPainted(page, button(page, 'Undo'), '[role=status]'))
    redos.push(await clickToPainted(page, button(page, 'Redo'), '[role=status]'))
  }
  const [undo, redo] = [median(undos), median(redos)]
  row(`undo of a recode of ${many}, press to painted, median ms`, undo, '≤ 300', undo <= 300)
  row('its redo, median ms', redo, '≤ 300', redo <= 300)

  const heard = median(await followerHears(page, await writing.context.newPage(), url))
  row('another tab shows a change, median ms', heard, '≤ 1000', heard <= 1000)

  await writeLog(page, LOGGED)
  const late = median((await edits(page, url)).slice(2))
  row('one edit after 10,000 others, median ms', late, '≤ 100', late <= 100)
  await starts(plain.page, page, url)
  server.close()
} finally {
  await plain.context.close()
  await writing.context.close()
  rmSync(folder, { recursive: true, force: true })
  rmSync(kept, { recursive: true, force: true })
}
