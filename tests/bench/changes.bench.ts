/**
 * Changing records in Node, from the change kept to the first page of the list answered anew.
 * `npm run bench -- changes [statements …]`
 */
import process from 'node:process'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import type { Change, Op } from '#src/contract/changes.ts'
import type { Statement } from '#src/contract/records.ts'
import { anchorOps } from '#src/domain/changes/articles.ts'
import { applyChanges, createApplied, withChange } from '#src/domain/changes/applied.ts'
import { editOps } from '#src/domain/changes/drafts.ts'
import { recodeOps } from '#src/domain/changes/recode.ts'
import { inverseOps } from '#src/domain/changes/undo.ts'
import { datasetOf } from '#src/server/dataset.ts'
import type { Dataset } from '#src/server/dataset.ts'
import { median, row, timed } from './figures.ts'

const sizes = process.argv.slice(2).map(Number)
const LOGGED = 10_000
const RECODED = 1000

function change(seq: number, ops: Op[], undoes?: string): Change {
  return {
    id: `bench0:${seq}`,
    replica: 'bench0',
    seq,
    lamport: seq,
    at: '2026-11-25T10:00:00.000Z',
    by: '',
    ops,
    ...(undoes === undefined ? {} : { undoes }),
  }
}

/** Asks what the list asks when something has changed. */
function firstPage({ engine }: Dataset) {
  return engine.page({
    filter: {},
    sort: '-said',
    lang: 'en',
    offset: 0,
    limit: 50,
    facets: ['group', 'topic', 'stance', 'kind', 'language', 'outlet'],
    histogram: true,
  })
}

/** A note and another first stance. */
function edited(statement: Statement, round: number): Statement {
  const [first, ...others] = statement.positions
  const positions = first ? [{ ...first, stance: 'neutral' as const }, ...others] : []
  return { ...statement, positions, note: { en: `Round ${round}`, fr: null } }
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  console.log(`\nChanges, ${size.toLocaleString('en')} synthetic statements`)
  const records = syntheticRecords({ statements: size })
  const statementOf = (round: number) => records.statements[(round * 7919) % size]!
  const start = () => {
    const dataset = datasetOf(records)
    firstPage(dataset)
  }
  row('without a log, to the first page, ms', median(timed(3, start)))

  const log = Array.from({ length: LOGGED }, (_each, at) => {
    const statement = statementOf(at)
    const note = { en: `Edit ${at}`, fr: null }
    return change(at + 1, editOps('statement', statement, { ...statement, note }))
  })
  const applying = median(timed(3, () => applyChanges(records, log)))
  row(
    `${LOGGED.toLocaleString('en')} changes applied at the start, ms`,
    applying,
    '≤ 300',
    applying <= 300,
  )

  let applied = createApplied(records)
  let dataset = datasetOf(records, applied)
  firstPage(dataset)
  let seq = 0
  const put = (ops: Op[], undoes?: string) => {
    const made = change(++seq, ops, undoes)
    applied = withChange(applied, made)
    dataset = datasetOf(applied.records, applied, dataset)
    firstPage(dataset)
    return made
  }
  const edits = timed(15, (round) => {
    const before = applied.records.statements[(round * 7919) % size]!
    put(editOps('statement', before, edited(before, round)))
  })
  const edit = median(edits.slice(3))
  row('one edit, to the first page, median ms', edit, '≤ 100', edit <= 100)

  const texts = timed(15, (round) => {
    const { articles, statements } = applied.records
    const article = articles[(round * 7919) % articles.length]!
    const standing = statements.filter(({ appearances }) =>
      appearances.some(({ articleId }) => articleId === article.id),
    )
    put(anchorOps(article, standing.map((each) => each.text).join(' '), standing).ops)
  })
  const held = median(texts.slice(3))
  row('a text held, its quotations placed, median ms', held, '≤ 200', held <= 200)

  const [topic] = records.topics
  const coded = applied.records.statements.filter((each) =>
    each.positions.some(({ topicId }) => topicId === topic!.id),
  )
  const { ops } = recodeOps(coded.slice(0, RECODED), { kind: 'remove', topicId: topic!.id })
  const times: number[] = []
  const undos: number[] = []
  for (let round = 0; round < 5; round++) {
    let made: Change | undefined
    times.push(...timed(1, () => void (made = put(ops))))
    undos.push(...timed(1, () => put(inverseOps(made!), made!.id)))
  }
  row(`recode of ${Math.min(coded.length, RECODED)} records, median ms`, median(times))
  const undo = median(undos)
  row('its undo, to the first page, median ms', undo, '≤ 300', undo <= 300)
}
