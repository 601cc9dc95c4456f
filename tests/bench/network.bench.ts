/**
 * Networks of stakeholders in Node beside the plain implementation, each on a filter that was not
 * asked before, both with equal answers; then in Chromium over the largest set.
 * `npm run bench -- network [statements …]`
 */
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import type { NetworkQuestion } from '#src/engine/question.ts'
import { createPlain } from '#tests/oracle/plain.ts'
import { at, median, row, spent, timed } from './figures.ts'
import { networkOnPage } from './networkOnPage.ts'

const given = process.argv.slice(2).map(Number)
const TARGET = 50
const ROUNDS = 40
/** The plain implementation compares each statement with each: hours at 100,000. */
const MOST_PLAIN = 3000
const sizes = given.length > 0 ? given : [MOST_PLAIN, 100_000]

const plainest: Omit<NetworkQuestion, 'filter'> = {
  kind: 'agreement',
  count: 'statements',
  show: 'both',
  conditional: 'out',
  neutral: 'out',
}
const families: { name: string; asked: Omit<NetworkQuestion, 'filter'> }[] = [
  { name: 'who speaks to whom', asked: { ...plainest, kind: 'speaks' } },
  { name: 'agreement', asked: plainest },
  {
    name: 'agreement by topics, all stances',
    asked: { ...plainest, count: 'topics', conditional: 'own', neutral: 'own' },
  },
  {
    name: 'conflict per average activity',
    asked: { ...plainest, count: 'average', show: 'conflict' },
  },
]

/** A filter that was not asked before. */
function variant(round: number, group = ''): NetworkQuestion['filter'] {
  const month = String(1 + (round % 12)).padStart(2, '0')
  const day = String(1 + (round % 28)).padStart(2, '0')
  return parseFilter(`${group}to=2026-${month}-${day}`).filter
}

for (const size of sizes) {
  console.log(`\nNetworks, ${size.toLocaleString('en')} synthetic statements`)
  const records = syntheticRecords({ statements: size })
  const engine = createWholeEngine(records)
  const plain = createPlain(records)
  for (const { name, asked } of families) {
    const { times: ours, own } = spent(ROUNDS, (round) =>
      engine.network({ ...asked, filter: variant(round) }),
    )
    const figure = median(ours)
    row(`${name}: ms`, figure, `≤ ${TARGET}`, figure <= TARGET)
    row('    95th percentile ms', at(ours, 0.95))
    row('    on the processor: median ms', median(own))
    row('    on the processor: 95th percentile ms', at(own, 0.95))
    if (size > MOST_PLAIN) continue
    const question = { ...asked, filter: variant(1) }
    let theirs: unknown
    const [plainTime = NaN] = timed(1, () => {
      theirs = plain.network(question)
    })
    if (!isDeepStrictEqual(engine.network(question), theirs))
      throw new Error(`Answers differ: ${name}`)
    row('    times as fast as plain', plainTime / figure)
  }
}

await networkOnPage(Math.max(...sizes))
