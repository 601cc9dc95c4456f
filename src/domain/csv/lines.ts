/** Statements as lines of CSV, made as they are read. */
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
 * A CSV file in parts: its head, then the lines of one statement at a time, so that a consumer can
 * pause between them. `excel` has a BOM and guards text; `data` and `positions` are untouched.
 */
export function* csvLines(
  rows: Iterable<StatementRow>,
  profile: CsvProfile,
  context: CsvContext,
): Generator<string> {
  const separator = separatorOf(profile, context.lang)
  const columns: readonly { name: string }[] =
    profile === 'positions' ? positionColumns : statementColumns
  const head = csvLine(
    columns.map(({ name }) => name),
    separator,
  )
  yield profile === 'excel' ? BOM + head : head
  for (const row of rows) {
    if (profile === 'positions') {
      yield positionRows(row)
        .map((each) => csvLine(fieldsOf(positionColumns, each, profile, context), separator))
        .join('')
    } else yield csvLine(fieldsOf(statementColumns, row, profile, context), separator)
  }
}
