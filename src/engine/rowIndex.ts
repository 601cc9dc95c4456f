/** The token index of the statements' own words, kept over edits: most change no word. */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Statement } from '#src/contract/records.ts'
import type { SearchTerm } from '#src/contract/tokens.ts'
import type { Columns } from './columns.ts'
import { createTokenIndex } from './tokenIndex.ts'
import type { TokenIndex } from './tokenIndex.ts'

/** Rows whose words are newer than the index may be this many; then it is built anew. */
const MOST_NEWER = 2000

export interface RowIndex {
  /** Writes 1 for each row that holds the term. */
  mark(term: SearchTerm, rows: Uint8Array): void
  /** The index of columns made over those of this one. */
  over(columns: Columns): RowIndex
}

function wordsOf({ text, translation, wording }: Statement): string[] {
  // The joiner is ours: what stands on its two sides is not one run of words.
  const cut = (words: string) => (wording === 'printed' ? words.split(SPAN_JOINER) : [words])
  return translation ? [...cut(text), ...cut(translation.text)] : cut(text)
}

const sameWords = (a: Statement, b: Statement) =>
  a.text === b.text && a.wording === b.wording && a.translation?.text === b.translation?.text

/** The index as it was built, and the statement that each of its documents was. */
interface Built {
  index: TokenIndex
  statements: readonly Statement[]
  docOf: ReadonlyMap<string, number>
}

/** Indexes the words of all rows. */
export function createRowIndex(columns: Columns): RowIndex {
  const { size, statements, rowOf } = columns
  const index = createTokenIndex(size, (row) => wordsOf(statements[row]!))
  const rowOfDoc = Int32Array.from({ length: size }, (_row, at) => at)
  return withNewer({ index, statements, docOf: rowOf }, columns, rowOfDoc, [])
}

/** `rowOfDoc`: -1 for documents that are no more; `newer`: rows that no document stands for. */
function withNewer(
  built: Built,
  columns: Columns,
  rowOfDoc: Int32Array,
  newer: readonly number[],
): RowIndex {
  const { statements } = columns
  const newerIndex = createTokenIndex(newer.length, (at) => wordsOf(statements[newer[at]!]!))
  return {
    mark(term, rows) {
      const docs = new Uint8Array(rowOfDoc.length)
      if (built.index.mark(term, docs)) {
        for (let doc = 0; doc < docs.length; doc++) {
          if (docs[doc] && rowOfDoc[doc]! >= 0) rows[rowOfDoc[doc]!] = 1
        }
      }
      const marks = new Uint8Array(newer.length)
      if (newerIndex.mark(term, marks)) {
        for (const [at, row] of newer.entries()) if (marks[at]) rows[row] = 1
      }
    },
    over(later) {
      const rowsLater = new Int32Array(rowOfDoc.length).fill(-1)
      const newerLater: number[] = []
      for (let row = 0; row < later.size; row++) {
        const statement = later.statements[row]!
        const doc = built.docOf.get(statement.id)
        if (doc !== undefined && sameWords(built.statements[doc]!, statement)) rowsLater[doc] = row
        else newerLater.push(row)
      }
      if (newerLater.length > MOST_NEWER) return createRowIndex(later)
      return withNewer(built, later, rowsLater, newerLater)
    },
  }
}
