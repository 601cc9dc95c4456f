/**
 * The questions of the timeline and of trends in Node beside the plain implementation, each on a
 * filter that was not asked before. Both must give equal answers.
 * `npm run bench -- timeline [statements …]`
 */
import process from 'node:process'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { laneKinds, trendKinds } from '#src/contract/viewChoices.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import type { WholeEngine } from '#src/engine/question.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { at, median, row, timed } from './figures.ts'

const sizes = process.argv.slice(2).map(Number)

/** A filter of one group or none, with another end of its range each time. */
function variant(query: string, round: number): StatementFilter {
  const month = String(1 + (round % 12)).padStart(2, '0')
  const day = String(1 + (round % 28)).padStart(2, '0')
  return parseFilter(`${query}&to=2026-${month}-${day}`).filter
}

interface Family {
  name: string
  ask: (engine: WholeEngine, round: number) => unknown
}

const lang = 'en'
const days = {
  'all days': {},
  'a year': { start: '2025-03-01', end: '2026-02-28' },
  'a week': { start: '2025-09-01', end: '2025-09-07' },
  'a day': { start: '2025-09-04', end: '2025-09-04' },
}
const lanes = laneKinds.flatMap((kind) =>
  Object.entries(days).map(([name, asked]): Family => ({
    name: `lanes by ${kind}, ${name}`,
    ask: (engine, round) =>
      engine.lanes({ ...asked, filter: variant('', round), lanes: kind, order: 'count', lang }),
  })),
)
const byName = laneKinds.map((kind): Family => ({
  name: `lanes by ${kind}, one topic, by name`,
  ask: (engine, round) =>
    engine.lanes({ filter: variant('topic=topic-1', round), lanes: kind, order: 'name', lang }),
}))
const trends = trendKinds.flatMap((by) =>
  (['month', 'week'] as const).map((unit): Family => ({
    name: `trends by ${by}, a ${unit}`,
    ask: (engine, round) => engine.trends({ filter: variant('', round), by, unit, lang }),
  })),
)

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  console.log(`\nTimeline and trends, ${size.toLocaleString('en')} synthetic statements`)
  const records = syntheticRecords({ statements: size })
  const engine = createWholeEngine(records)
  const plain = createPlain(records)
  for (const { name, ask } of [...lanes, ...byName, ...trends]) {
    const times = timed(84, (round) => ask(engine, round))
    const plainTimes = timed(3, (round) => ask(plain, round))
    for (let round = 0; round < 2; round++) {
      const [ours, theirs] = [engine, plain].map((each) => JSON.stringify(ask(each, round)))
      if (ours !== theirs) throw new Error(`Answers differ: ${name}`)
    }
    const ours = median(times)
    row(`${name}: engine ms`, ours, '≤ 15', ours <= 15)
    row('    95th percentile ms', at(times, 0.95))
    row('    times as fast as plain', median(plainTimes) / ours)
  }
}
