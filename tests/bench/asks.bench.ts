/**
 * Asks and voices in Node, beside the plain implementation, then the page of asks in Chromium over
 * the largest set. `npm run bench -- asks [statements …]`
 */
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import type { WholeEngine } from '#src/engine/question.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { asksOnPage } from './asksOnPage.ts'
import { at, median, row, timed } from './figures.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [10_000, 100_000]
const TARGET = 50
const ROUNDS = 60

const families = [
  { name: 'no filter but a date', query: '' },
  { name: 'one group', query: 'group=group-1' },
  { name: 'two topics and a stance', query: 'topic=topic-1&topic=topic-2&stance=supports' },
]
const questions = {
  asks: (engine: WholeEngine, filter: StatementFilter) =>
    engine.asks({ filter, sort: '-said', lang: 'en', offset: 0, limit: 50 }),
  'asks by addressee': (engine: WholeEngine, filter: StatementFilter) =>
    engine.asks({ filter, sort: 'addressee', lang: 'en', offset: 0, limit: 50 }),
  voices: (engine: WholeEngine, filter: StatementFilter) => engine.voices({ filter, lang: 'en' }),
}

/** A filter that was not asked before: the engine must scan for it. */
function variant(query: string, round: number): StatementFilter {
  const month = String(1 + (round % 12)).padStart(2, '0')
  const day = String(1 + (round % 28)).padStart(2, '0')
  return parseFilter(`${query}&to=2026-${month}-${day}`).filter
}

for (const size of sizes) {
  console.log(`\n${size.toLocaleString('en')} synthetic statements`)
  const records = syntheticRecords({ statements: size })
  const engine = createWholeEngine(records)
  const plain = createPlain(records)
  for (const { name, query } of families) {
    for (const [what, run] of Object.entries(questions)) {
      const ours = timed(ROUNDS, (round) => run(engine, variant(query, round)))
      const theirs = timed(1, (round) => run(plain, variant(query, round)))
      const filter = variant(query, 0)
      if (!isDeepStrictEqual(run(engine, filter), run(plain, filter))) {
        throw new Error(`Answers differ: ${what}, ${name}`)
      }
      const figure = median(ours)
      row(`${what}, ${name}: ms`, figure, `≤ ${TARGET}`, figure <= TARGET)
      row('    95th percentile ms', at(ours, 0.95))
      row('    times as fast as plain', median(theirs) / figure)
    }
  }
}

await asksOnPage(Math.max(...sizes))
