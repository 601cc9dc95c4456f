/** The records as columns: a small number a row and column, tables of what the numbers mean. */
import type { DateUsed } from '#src/contract/answers.ts'
import type { Seal, Stakeholder, Statement } from '#src/contract/records.ts'
import { createLookup, lookupOver } from '#src/domain/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { codedAnew } from './codedAnew.ts'
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
  /** The lookup before its statements are those of the rows. */
  known: Lookup
  /** Outlets of all articles; of those that hold no statement none matches. */
  knownOutlets: ReadonlySet<string>
  /** Stakeholders by number, merged ones as their target. */
  stakeholders: Pick<Interner<Stakeholder | undefined>, 'get' | 'values'>
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
 * Turns records into columns, in date order. Over the columns before, where the release is the same,
 * no more is coded than what has changed since.
 */
export function createColumns(records: Records, previous?: Columns): Columns {
  const before = previous?.records.release === records.release ? previous : undefined
  const known = before ? lookupOver(before.known, before.records, records) : createLookup(records)
  const coder = before?.coder ?? createCoder(records.release)
  coder.follow(known)
  const { stays, others } = before
    ? differences(
        before,
        before.records.statements,
        records.statements,
        codedAnew({ records: before.records, lookup: before.known }, { records, lookup: known }),
      )
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
    known,
    knownOutlets:
      before && before.records.articles === records.articles
        ? before.knownOutlets
        : new Set(records.articles.map(({ outlet }) => outlet)),
    codeSizes,
    records,
    coder,
    from: before && from,
  }
}
