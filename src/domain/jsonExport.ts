/** The filtered set as one JSON document, written in parts so that it can be streamed. */
import type { Refs, StatementRow } from '#src/contract/answers.ts'
import type { Provenance } from './provenance.ts'

/** The alias of a person without a public role could be the name. */
function withoutPrivateAliases(refs: Refs): Refs {
  const stakeholders = refs.stakeholders.map((each) =>
    each.private ? { ...each, aliases: [] } : each,
  )
  return { ...refs, stakeholders }
}

/** Parts of a document `{ provenance, groups, stakeholders, topics, articles, statements }`. */
export function* jsonExport(
  rows: Iterable<StatementRow>,
  refs: Refs,
  provenance: Provenance,
  permalink: (statementId: string) => string,
): Generator<string> {
  const head = JSON.stringify({ provenance, ...withoutPrivateAliases(refs) }, null, 1)
  yield `${head.slice(0, head.lastIndexOf('\n}'))},\n "statements": [`
  let first = true
  for (const { statement, seal, dateUsed } of rows) {
    const record = { ...statement, seal, dateUsed, permalink: permalink(statement.id) }
    yield `${first ? '' : ','}\n  ${JSON.stringify(record)}`
    first = false
  }
  yield '\n ]\n}\n'
}
