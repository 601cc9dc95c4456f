/** `npm run bench`: the engine in Node, then the app in Chromium; `-- engine` or `-- app` for one. */
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const [which, ...rest] = process.argv.slice(2)
const benches = which === 'engine' || which === 'app' ? [which] : ['engine', 'app']
for (const bench of benches) {
  console.log(`\n▸ ${bench}`)
  const { status } = spawnSync('node', [`tests/bench/${bench}.bench.ts`, ...rest], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
