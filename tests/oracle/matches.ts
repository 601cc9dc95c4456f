/** Whether a row satisfies one key of a filter; the plainest way that can be written. */
import { filterKeys, statusesOf } from '#src/contract/filter.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { searchTerms } from '#src/contract/tokens.ts'
import { intervalOf } from '#src/domain/dates.ts'
import type { Lookup } from '#src/domain/records.ts'
import type { PlainRow } from './rows.ts'

export type Test = (row: PlainRow) => boolean

function matchesQuery(row: PlainRow, query: string): boolean {
  return searchTerms(query).every((term) => {
    const words = term.tokens.join(' ')
    const sought = term.prefix ? ` ${words}` : ` ${words} `
    return row.fields.some((field) => field.includes(sought)) !== term.exclude
  })
}

/** Whether one value of a key matches a row. */
function matchesValue(row: PlainRow, key: FilterKey, value: string, lookup: Lookup): boolean {
  const { interval, published } = row
  switch (key) {
    case 'q':
      return matchesQuery(row, value)
    case 'from':
      return interval !== undefined && interval.end >= intervalOf(value).start
    case 'to':
      return interval !== undefined && interval.start <= intervalOf(value).end
    case 'publishedFrom':
      return published !== undefined && published.end >= intervalOf(value).start
    case 'publishedTo':
      return published !== undefined && published.start <= intervalOf(value).end
    case 'addedSince':
      return row.statement.addedOn >= value
    case 'answers': {
      const answers = lookup.statement(value)?.ask?.answers ?? []
      return answers.some(({ statementId }) => statementId === row.statement.id)
    }
    default:
      return row.values[key]!.includes(value)
  }
}

/** Whether a position, or the lack of any, satisfies the including parts of topic and stance. */
export function includesPosition(filter: StatementFilter, row: PlainRow): boolean {
  const topics = filter.topic?.any ?? []
  const stances: readonly string[] = filter.stance?.any ?? []
  if (topics.length === 0 && stances.length === 0) return true
  if (topics.length === 0 && row.positions.length === 0) return stances.includes('none')
  return row.positions.some(
    ({ topic, stance }) =>
      (topics.length === 0 || topics.includes(topic)) &&
      (stances.length === 0 || stances.includes(stance)),
  )
}

function excludesPosition(filter: StatementFilter, row: PlainRow): boolean {
  const stances: readonly string[] = filter.stance?.none ?? []
  return (
    row.positions.some(({ topic }) => filter.topic?.none.includes(topic)) ||
    row.positions.some(({ stance }) => stances.includes(stance)) ||
    (row.positions.length === 0 && stances.includes('none'))
  )
}

/** The test of a whole filter. `lifted`: keys that are not asked, the status not even by default. */
export function testOf(filter: StatementFilter, lookup: Lookup, lifted: FilterKey[] = []): Test {
  const asked = { ...filter }
  for (const key of lifted) delete asked[key]
  const statuses: readonly string[] = lifted.includes('status') ? [] : statusesOf(filter)
  const keys = filterKeys.filter(
    (key) => asked[key] !== undefined && !['topic', 'stance', 'status'].includes(key),
  )
  return (row) => {
    if (!lifted.includes('status') && !statuses.includes(row.statement.status)) return false
    if (!includesPosition(asked, row) || excludesPosition(asked, row)) return false
    return keys.every((key) => {
      const any: readonly string[] = asked[key]!.any
      const none: readonly string[] = asked[key]!.none
      const matches = (value: string) => matchesValue(row, key, value, lookup)
      return (any.length === 0 || any.some(matches)) && !none.some(matches)
    })
  }
}
