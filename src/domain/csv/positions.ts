/** The table with one row a position. */
import type { StatementRow } from '#src/contract/answers.ts'
import { statementColumns } from './columns.ts'
import type { CsvColumn } from './columns.ts'
import { topicLabel } from './context.ts'

/** A statement at one of its positions; `undefined` where it has none. */
export interface PositionRow {
  row: StatementRow
  position: StatementRow['statement']['positions'][number] | undefined
}

const ofStatement = (name: string): CsvColumn<PositionRow> => {
  const found = statementColumns.find((each) => each.name === name)
  if (!found) throw new Error(`no column ${name}`)
  return { ...found, value: ({ row }, context) => found.value(row, context) }
}

/** One row a position; a statement without one stands once, with empty topic and stance. */
export const positionColumns: readonly CsvColumn<PositionRow>[] = [
  ...[
    'id',
    'speaker_id',
    'speaker',
    'group_id',
    'group',
    'said_on',
    'said_on_basis',
    'date_used',
    'kind',
    'wording',
    'text',
    'language',
  ].map(ofStatement),
  {
    name: 'topic_id',
    kind: 'id',
    title: { en: 'Topic, id', fr: 'Sujet, identifiant' },
    value: ({ position }) => position?.topicId ?? '',
  },
  {
    name: 'topic',
    kind: 'text',
    title: { en: 'Topic', fr: 'Sujet' },
    value: ({ position }, context) => (position ? topicLabel(position.topicId, context) : ''),
  },
  {
    name: 'stance',
    kind: 'enum',
    title: { en: 'Stance', fr: 'Prise de position' },
    value: ({ position }) => position?.stance ?? '',
  },
  ...['permalink', 'data_version'].map(ofStatement),
]

/** The rows of one statement: one a position, else one without. */
export function positionRows(row: StatementRow): PositionRow[] {
  const { positions } = row.statement
  if (positions.length === 0) return [{ row, position: undefined }]
  return positions.map((position) => ({ row, position }))
}
