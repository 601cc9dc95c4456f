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
import { at, median, row, timed } from './figures.ts'

const sizes = process.argv.slice(2).map(Number)
const DAYS = 28

/** One question of a user, as a family of filters that differ in a date, so that none is kept. */
interface Family {
  name: string
  /** The question with one of several words in it. */
  query: (first: string, second: string) => string
  /** Whether the question is set anew in whole; else it is one toggle on an empty filter. */
  toggle?: boolean
}

const common = 'group=group-1&group=group-2&kind=verbatim&language=en&topic=topic-1'
const families: Family[] = [
  { name: 'no filter but a date', query: () => '' },
  { name: 'one group (a toggle)', query: () => 'group=group-1', toggle: true },
  { name: 'one topic and stance', query: () => 'topic=topic-1&stance=supports' },
  { name: 'a word', query: (first) => `q=${first}` },
  { name: 'two letters of a word', query: (first) => `q=${first.slice(0, 2)}` },
  { name: 'a phrase', query: (first, second) => `q=%22${first}%20${second}%22` },
  { name: 'all filters, no words', query: () => `${common}&stance=supports` },
  { name: 'all filters, two letters', query: (first) => `${common}&q=${first.slice(0, 2)}` },
]

/** A family's question with another word, and another end of its range, each time. */
function variant({ query }: Family, words: readonly string[], round: number): StatementFilter {
  const month = String(1 + (round % 12)).padStart(2, '0')
  const day = String(1 + (round % DAYS)).padStart(2, '0')
  const at = (2 * round) % (words.length - 1)
  return parseFilter(`${query(words[at]!, words[at + 1]!)}&to=2025-${month}-${day}`).filter
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

  const words = records.statements.slice(0, 40).flatMap(({ text }) => tokens(text))
  for (const family of families) {
    const { name, toggle } = family
    const engineTimes = timed(84, (round) => ask(engine, variant(family, words, round)))
    const plainTimes = timed(5, (round) => ask(plain, variant(family, words, round)))
    const crossTimes = timed(5, (round) => cross(variant(family, words, round)))
    for (let round = 0; round < 5; round++) {
      const filter = variant(family, words, round)
      const answers = [ask(engine, filter), ask(plain, filter), cross(filter)].map(written)
      if (new Set(answers).size !== 1) throw new Error(`Answers differ: ${name}`)
    }
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
