/** Finds a Chromium for tests, benches and screenshots; brings its own where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

export interface Browser {
  executablePath: string
  args: string[]
}

/** Root may not use the sandbox; the rest keeps the browser from calling anywhere by itself. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function installed(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name)
      if (existsSync(file)) return file
    }
  }
  return places.find((file) => existsSync(file))
}

/** Whether the program starts at all; its own words where it does not. */
function trial(executablePath: string): string | undefined {
  const run = spawnSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8' })
  if (run.status === 0) return undefined
  return run.error?.message ?? run.stderr.trim().split('\n')[0] ?? 'no reason given'
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

/**
 * The browser to use: `$CHROME`, else an installed one, else the one inside the npm package.
 * Throws with one line that says how to get one.
 */
export async function findBrowser(): Promise<Browser> {
  const tried: string[] = []
  for (const find of [() => process.env['CHROME'], installed, packaged]) {
    const executablePath = await find()
    if (executablePath === undefined) continue
    const trouble = trial(executablePath)
    if (trouble === undefined) return { executablePath, args }
    tried.push(`${executablePath}: ${trouble}`)
  }
  throw new Error(
    `No Chromium can be started: install one (on Debian: apt-get install chromium) or name it in CHROME. Tried: ${tried.join('; ') || 'nothing found'}`,
  )
}
