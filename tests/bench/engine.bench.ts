/**
 * The engine in Node beside a plain implementation and crossfilter2, over synthetic statements.
 * All three must give equal answers. `npm run bench -- engine [statements …]`
 */
import process from 'node:process'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { tokens } from '#src/contract/tokens.ts'
import { createEngine } from '#src/engine/engine.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { ask, written } from './answers.ts'
import { createCrossfilter } from './crossfilterEngine.ts'
import { at, median, row } from './figures.ts'

const sizes = process.argv.slice(2).map(Number)
const DAYS = 28

/** One question of a user, as a family of filters that differ in a date, so that none is kept. */
interface Family {
  name: string
  query: string
  /** Whether the question is set anew in whole; else it is one toggle on an empty filter. */
  toggle?: boolean
}

function families(words: readonly string[]): Family[] {
  const [first, second] = words as [string, string]
  const rest = 'group=group-1&group=group-2&kind=verbatim&language=en'
  return [
    { name: 'no filter but a date', query: '' },
    { name: 'one group (a toggle)', query: 'group=group-1', toggle: true },
    { name: 'one topic and stance', query: 'topic=topic-1&stance=supports' },
    { name: 'a word', query: `q=${first}` },
    { name: 'two letters of a word', query: `q=${first.slice(0, 2)}` },
    { name: 'a phrase', query: `q=%22${first}%20${second}%22` },
    {
      name: 'all filters, no words',
      query: `${rest}&topic=topic-1&stance=supports`,
    },
    { name: 'all filters, two letters', query: `${rest}&topic=topic-1&q=${first.slice(0, 2)}` },
  ]
}

/** The same question with another end of its range each time. */
function variant(query: string, round: number): StatementFilter {
  const day = `2025-${String(1 + (round % 12)).padStart(2, '0')}-${String(1 + (round % DAYS)).padStart(2, '0')}`
  return parseFilter(`${query}&to=${day}`).filter
}

function timed(rounds: number, run: (round: number) => unknown): number[] {
  return Array.from({ length: rounds }, (_round, round) => {
    const start = performance.now()
    run(round)
    return performance.now() - start
  })
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  console.log(`\n${size.toLocaleString('en')} synthetic statements`)
  const records = syntheticRecords({ statements: size })
  const heap = () => (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers) / 1e6
  const before = heap()
  const start = performance.now()
  const engine = createEngine(records)
  row('engine built, ms', performance.now() - start)
  row('engine, MB beside the records', heap() - before)
  const plain = createPlain(records)
  const cross = createCrossfilter(records)

  const words = tokens(records.statements[5]!.text).filter((word) => word.length > 4)
  const times: number[] = []
  for (const { name, query, toggle } of families(words)) {
    const engineTimes = timed(84, (round) => ask(engine, variant(query, round)))
    const plainTimes = timed(5, (round) => ask(plain, variant(query, round)))
    const crossTimes = timed(5, (round) => cross(variant(query, round)))
    for (let round = 0; round < 5; round++) {
      const filter = variant(query, round)
      const answers = [ask(engine, filter), ask(plain, filter), cross(filter)].map(written)
      if (new Set(answers).size !== 1) throw new Error(`Answers differ: ${name}`)
    }
    times.push(...engineTimes)
    const ours = median(engineTimes)
    row(`${name}: engine ms`, ours, '≤ 6', ours <= 6)
    row('    95th percentile ms', at(engineTimes, 0.95))
    const slower = { plain: median(plainTimes) / ours, crossfilter2: median(crossTimes) / ours }
    for (const [other, ratio] of Object.entries(slower)) {
      if (toggle) row(`    times as fast as ${other}`, ratio)
      else row(`    times as fast as ${other}`, ratio, '≥ 10', ratio >= 10)
    }
  }
  const oneToggle = timed(20, (round) =>
    cross(parseFilter(`group=group-${1 + (round % 9)}`).filter),
  )
  row('crossfilter2, one toggle on an empty filter, ms', median(oneToggle))
  ask(engine, {})
  const cached = median(timed(50, () => ask(engine, {})))
  row('empty filter from cache, ms', cached, '≤ 0.5', cached <= 0.5)
}
