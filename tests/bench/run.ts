/**
 * `npm run bench`: the engine, its timeline and trends, stakeholders, asks, positions, networks,
 * changes, the coding of utterances and their extraction in Node, then the app, its edits, lanes and review in Chromium;
 * `-- engine`, `-- timeline`, `-- stakeholders`, `-- asks`, `-- positions`, `-- network`,
 * `-- changes`, `-- coding`, `-- extract`, `-- app`, `-- edits`, `-- lanes` or `-- review` for one.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const [which, ...rest] = process.argv.slice(2)
const all = [
  'engine',
  'timeline',
  'stakeholders',
  'asks',
  'positions',
  'network',
  'changes',
  'coding',
  'extract',
  'app',
  'edits',
  'lanes',
  'review',
]
const benches = all.filter((bench) => bench === which)
if (benches.length === 0) benches.push(...all)
for (const bench of benches) {
  console.log(`\n▸ ${bench}`)
  const { status } = spawnSync('node', [`tests/bench/${bench}.bench.ts`, ...rest], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
