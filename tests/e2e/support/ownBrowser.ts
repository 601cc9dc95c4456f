/** A browser with a folder of its own, that can be killed as a crash or an empty battery would. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findBrowser } from '../../../tools/browser.ts'

export interface OwnBrowser {
  page: Page
  /** Ends all its processes at once, without a word to any of them. */
  kill(): Promise<void>
}

/** Starts it over a folder, which holds what earlier ones kept there. */
export async function startOwn(folder: string): Promise<OwnBrowser> {
  const { executablePath, args } = await findBrowser()
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`]
  // In a group of its own: what is killed is this browser and nothing else.
  const child = spawn(executablePath, [...args, ...own, '--lang=en-GB', 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(child, 'exit')
  const { pid } = child
  if (pid === undefined) throw new Error('The browser could not be started')
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL')
    await gone
  }
  try {
    let address: string | undefined
    for await (const line of createInterface({ input: child.stderr })) {
      address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address !== undefined) break
    }
    if (address === undefined) throw new Error('The browser did not say where it listens')
    child.stderr.resume()
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.newPage())
    if (!page) throw new Error('The browser has no page')
    await page.setViewportSize({ width: 1440, height: 900 })
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}
