/** Tables as lines of CSV, made as they are read. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { CsvProfile, Lang } from '#src/contract/questions.ts'
import { statementColumns } from './columns.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import type { CsvContext } from './context.ts'
import { positionColumns, positionRows } from './positions.ts'
import { csvLine, guarded } from './write.ts'
import type { Separator } from './write.ts'

/** Excel takes a file for UTF-8 only with this mark at its head. */
const BOM = '\uFEFF'

/** Excel in French reads `;`. The other profiles are plain RFC 4180. */
export function separatorOf(profile: CsvProfile, lang: Lang): Separator {
  return profile === 'excel' && lang === 'fr' ? ';' : ','
}

const guardedKinds: readonly ColumnKind[] = ['text', 'labels']

function fieldsOf<R>(
  columns: readonly CsvColumn<R>[],
  row: R,
  profile: CsvProfile,
  context: CsvContext,
): string[] {
  return columns.map(({ kind, value }) => {
    const text = value(row, context)
    return profile === 'excel' && guardedKinds.includes(kind) ? guarded(text) : text
  })
}

/**
 * A table as a CSV file in parts: its head, the names of the columns, then one line a row, so that
 * a consumer can pause between them. `excel` has a BOM and guards text; the other profiles are
 * untouched.
 */
export function* tableLines<R>(
  rows: Iterable<R>,
  columns: readonly CsvColumn<R>[],
  profile: CsvProfile,
  context: CsvContext,
): Generator<string> {
  const separator = separatorOf(profile, context.lang)
  const head = csvLine(
    columns.map(({ name }) => name),
    separator,
  )
  yield profile === 'excel' ? BOM + head : head
  for (const row of rows) yield csvLine(fieldsOf(columns, row, profile, context), separator)
}

function* eachPosition(rows: Iterable<StatementRow>) {
  for (const row of rows) yield* positionRows(row)
}

/** Statements as a CSV file in parts (see {@link tableLines}); `positions`: one line a position. */
export function csvLines(
  rows: Iterable<StatementRow>,
  profile: CsvProfile,
  context: CsvContext,
): Generator<string> {
  return profile === 'positions'
    ? tableLines(eachPosition(rows), positionColumns, profile, context)
    : tableLines(rows, statementColumns, profile, context)
}
