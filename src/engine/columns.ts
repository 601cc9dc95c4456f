/** The records as columns: a small number a row and column, tables of what the numbers mean. */
import type { DateUsed } from '#src/contract/answers.ts'
import type { Seal, Stakeholder, Statement } from '#src/contract/records.ts'
import { createLookup, withArticles } from '#src/domain/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { columnNames, createCoder } from './coder.ts'
import type { Code, Coder, DateValue, Numbers, SourceSet } from './coder.ts'
import type { Interner, Sets } from './intern.ts'
import { compareDrafts, differences, mergedRows } from './mergedRows.ts'

export interface Columns {
  size: number
  /** By date used (end, start, id); undated rows come last, by id. */
  statements: readonly Statement[]
  dated: number
  dateUsed: readonly (DateUsed | undefined)[]
  seals: readonly Seal[]
  rowOf: ReadonlyMap<string, number>
  lookup: Lookup
  /** Stakeholder ids by number, merged ones as their target. */
  stakeholders: Interner<Stakeholder | undefined>
  stakeholderIds: readonly string[]
  speaker: Int32Array
  /** Sets of stakeholder numbers. */
  behalf: Int32Array
  behalfSets: Sets
  addressee: Int32Array
  addresseeSets: Sets
  position: Int32Array
  /** Sets of position numbers. */
  positionSets: Sets
  /** Topics by number. */
  topics: Interner<string>
  source: Int32Array
  sourceSets: readonly SourceSet[]
  /** Sets of outlet numbers. */
  outlet: Int32Array
  outletSets: Sets
  outlets: Interner<string>
  code: Int32Array
  codes: readonly Code[]
  /** Rows of each code. */
  codeSizes: Int32Array
  /** 0: undated; else one more than the place in `dates`. */
  date: Int32Array
  dates: readonly DateValue[]
  added: Int32Array
  addedDays: readonly string[]
  records: Records
  /** What later columns go on coding with. */
  coder: Coder
  /** For each row its place in the columns these were made over, or -1. */
  from: Int32Array | undefined
}

/**
 * The ids of articles that differ, where nothing else but statements does and none of them is
 * filed elsewhere: then what was coded means the same, but for the seals in these articles.
 */
function articlesThatDiffer(a: Records, b: Records): ReadonlySet<string> | undefined {
  const others =
    a.release === b.release &&
    a.groups === b.groups &&
    a.stakeholders === b.stakeholders &&
    a.topics === b.topics
  if (!others || a.articles.length !== b.articles.length) return undefined
  const differing = new Set<string>()
  if (a.articles === b.articles) return differing
  for (const [at, was] of a.articles.entries()) {
    const is = b.articles[at]!
    if (was === is) continue
    const filed = was.id === is.id && was.outlet === is.outlet && was.publishedOn === is.publishedOn
    if (!filed) return undefined
    differing.add(is.id)
  }
  return differing
}

function lookupOver({ lookup, records: before }: Columns, { articles }: Records) {
  return articles === before.articles ? lookup : withArticles(lookup, articles)
}

/**
 * Turns records into columns, in date order. Over the columns before, where only statements and
 * the texts of articles have changed since, no more than what they concern is coded.
 */
export function createColumns(records: Records, previous?: Columns): Columns {
  const differing = previous && articlesThatDiffer(previous.records, records)
  const before = differing && previous
  const known = before ? lookupOver(before, records) : createLookup(records)
  const coder = before?.coder ?? createCoder(records)
  coder.follow(known)
  const { stays, others } = before
    ? differences(before, before.records.statements, records.statements, differing)
    : { stays: new Uint8Array(), others: records.statements }
  const drafts = others.map(coder.draft).toSorted(compareDrafts)
  const from = before ? mergedRows(before, stays, drafts) : new Int32Array(drafts.length).fill(-1)
  const size = from.length
  // Mostly an edit moves no row.
  const inPlace =
    before && before.size === size && from.every((held, row) => held < 0 || held === row)
  const numbers = Object.fromEntries(
    columnNames.map((name) => [name, inPlace ? before[name].slice() : new Int32Array(size)]),
  ) as Numbers
  if (before && !inPlace) {
    for (const name of columnNames) {
      const column = numbers[name]
      const held = before[name]
      for (let row = 0; row < size; row++) if (from[row]! >= 0) column[row] = held[from[row]!]!
    }
  }
  // Copied in one piece where nothing moves: most of the time of an edit would go into these.
  const kept = <T>(list: readonly T[]): T[] =>
    inPlace ? list.slice() : Array.from(from, (held) => list[held]!)
  const statements = kept<Statement>(before?.statements ?? [])
  const dateUsed = kept<DateUsed | undefined>(before?.dateUsed ?? [])
  const seals = kept<Seal>(before?.seals ?? [])
  const fresh: number[] = []
  for (let row = 0; row < size; row++) if (from[row]! < 0) fresh.push(row)
  for (const [at, row] of fresh.entries()) {
    const draft = drafts[at]!
    statements[row] = draft.statement
    dateUsed[row] = draft.used
    seals[row] = coder.write(numbers, row, draft)
  }
  // The undated come last.
  let dated = size
  while (dated > 0 && !dateUsed[dated - 1]) dated--
  const sameIds = inPlace && fresh.every((row) => before.rowOf.get(statements[row]!.id) === row)
  const rowOf = sameIds
    ? before.rowOf
    : new Map(statements.map((statement, row) => [statement.id, row]))
  // Over columns before no second index is made: the rows are one.
  const lookup: Lookup = before
    ? {
        ...known,
        statement: (id) => {
          const row = rowOf.get(id)
          return row === undefined ? undefined : statements[row]
        },
      }
    : known
  const tables = coder.tables()
  const codeSizes = new Int32Array(tables.codes.length)
  for (const code of numbers.code) codeSizes[code]!++
  return {
    ...numbers,
    ...tables,
    size,
    statements,
    dated,
    dateUsed,
    seals,
    rowOf,
    lookup,
    codeSizes,
    records,
    coder,
    from: before && from,
  }
}
