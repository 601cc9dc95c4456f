/**
 * Positions and what changed in Node, beside the plain implementation, then the page of positions in
 * Chromium over the largest set. `npm run bench -- positions [statements …]`
 */
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import type { WholeEngine } from '#src/engine/question.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { at, median, row, timed } from './figures.ts'
import { positionsOnPage } from './positionsOnPage.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [3000, 100_000]
const TARGET = 50
const ROUNDS = 40
/** The plain implementation compares each statement with each: hours at 100,000. */
const MOST_PLAIN = 3000

const questions = {
  'positions by count': (engine: WholeEngine, filter: StatementFilter) =>
    engine.positions({ filter, rows: 'count', columns: 'count', lang: 'en' }),
  'positions by similarity': (engine: WholeEngine, filter: StatementFilter) =>
    engine.positions({ filter, rows: 'similarity', columns: 'name', lang: 'en' }),
  'what changed, first 50': (engine: WholeEngine, filter: StatementFilter) => {
    const answer = engine.positionChanges({ filter, voice: 'said', reversals: false, lang: 'en' })
    const { items, ...told } = answer
    return { ...told, items: [...items(0)].slice(0, 50) }
  },
}

/** A filter that was not asked before: the engine must scan for it. */
function variant(round: number): StatementFilter {
  const month = String(1 + (round % 12)).padStart(2, '0')
  const day = String(1 + (round % 28)).padStart(2, '0')
  return parseFilter(`to=2026-${month}-${day}`).filter
}

for (const size of sizes) {
  console.log(`\nPositions, ${size.toLocaleString('en')} synthetic statements`)
  const records = syntheticRecords({ statements: size })
  const engine = createWholeEngine(records)
  const plain = createPlain(records)
  for (const [name, run] of Object.entries(questions)) {
    const figure = median(timed(ROUNDS, (round) => run(engine, variant(round))))
    row(`${name}: ms`, figure, `≤ ${TARGET}`, figure <= TARGET)
    if (size > MOST_PLAIN) continue
    const [plainTime = Number.NaN] = timed(1, () => run(plain, variant(1)))
    if (!isDeepStrictEqual(run(engine, variant(1)), run(plain, variant(1)))) {
      throw new Error(`Answers differ: ${name}`)
    }
    row('    times as fast as plain', plainTime / figure)
  }
}

await positionsOnPage(Math.max(...sizes))
