/** `npm test`: every check in order, then one line that counts them all. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'

interface Counts {
  passed: number
  failed: number
}

const REPORTS = '.cache/reports'
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n▸ ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return status === 0
}

const one = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** Counts of a report; a run that failed without a report counts as one failure. */
function counted(ok: boolean, file: string, read: (report: unknown) => Counts): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8')))
    if (counts.passed + counts.failed === 0 || (!ok && counts.failed === 0)) {
      return { ...counts, failed: counts.failed + 1 }
    }
    return counts
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const vitestCounts = (report: unknown): Counts => {
  const { numPassedTests, numFailedTests } = report as {
    numPassedTests: number
    numFailedTests: number
  }
  return { passed: numPassedTests, failed: numFailedTests }
}
const playwrightCounts = (report: unknown): Counts => {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

const steps: [name: string, check: () => Counts][] = [
  ['types', () => one(run('tsc', []))],
  ['lint', () => one(run('oxlint', []))],
  ['format', () => one(run('oxfmt', ['--check']))],
  [
    'unit and component',
    () => {
      const ok = run('vitest', [
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${REPORTS}/vitest.json`,
      ])
      return counted(ok, 'vitest.json', vitestCounts)
    },
  ],
  ['build', () => one(run('vite', ['build', '--logLevel', 'warn']))],
  [
    'end to end',
    () => {
      const ok = run('playwright', ['test', '--reporter=dot,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json`,
      })
      return counted(ok, 'playwright.json', playwrightCounts)
    },
  ],
]

const total: Counts = { passed: 0, failed: 0 }
const lines = steps.map(([name, check]) => {
  const began = performance.now()
  const { passed, failed } = check()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  return `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
})
console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
