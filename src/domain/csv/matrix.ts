/** Who stands where, as tables: one row a row of the matrix, or one a row, topic and stance. */
import { cellStances } from '#src/contract/positions.ts'
import type {
  CellStance,
  GroupPositions,
  PositionLine,
  Positions,
} from '#src/contract/positions.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import { textIn } from './context.ts'

type Matrix = Pick<Positions, 'topics' | 'groups'>

/** One row of the matrix. Groups count what their stakeholders say: sums over both count twice. */
export interface MatrixRow {
  group: Pick<GroupPositions, 'id' | 'label'>
  /** Absent: the group itself. */
  stakeholder: { id: string; name?: Text2 | undefined } | undefined
  /** What it says, or what others say on its behalf. */
  voice: 'said' | 'on_its_behalf'
  line: PositionLine
}

/** Every row in the order of the matrix, all groups opened. */
export function* matrixRows({ groups }: Matrix): Generator<MatrixRow> {
  for (const group of groups) {
    yield { group, stakeholder: undefined, voice: 'said', line: group.said }
    for (const stakeholder of group.stakeholders) {
      const { said, onItsBehalf } = stakeholder
      if (said) yield { group, stakeholder, voice: 'said', line: said }
      if (onItsBehalf) yield { group, stakeholder, voice: 'on_its_behalf', line: onItsBehalf }
    }
  }
}

const titled =
  <R>() =>
  (
    name: string,
    kind: ColumnKind,
    en: string,
    fr: string,
    value: CsvColumn<R>['value'],
  ): CsvColumn<R> => ({ name, kind, title: { en, fr }, value })

/** Which row it is, for both shapes. */
function rowColumns<R>(rowOf: (row: R) => MatrixRow): CsvColumn<R>[] {
  const column = titled<R>()
  return [
    column('level', 'enum', 'Level', 'Niveau', (row) =>
      rowOf(row).stakeholder ? 'stakeholder' : 'group',
    ),
    column('voice', 'enum', 'Voice', 'Voix', (row) => rowOf(row).voice),
    column('group_id', 'id', 'Group, id', 'Groupe, identifiant', (row) => rowOf(row).group.id),
    column('group', 'text', 'Group', 'Groupe', (row, { lang }) =>
      textIn(rowOf(row).group.label, lang),
    ),
    column(
      'stakeholder_id',
      'id',
      'Stakeholder, id',
      'Partie prenante, identifiant',
      (row) => rowOf(row).stakeholder?.id ?? '',
    ),
    column('stakeholder', 'text', 'Stakeholder', 'Partie prenante', (row, { lang }) =>
      textIn(rowOf(row).stakeholder?.name, lang),
    ),
  ]
}

const versionColumn = <R>(): CsvColumn<R> =>
  titled<R>()(
    'data_version',
    'id',
    'Version of the data',
    'Version des données',
    (_row, { version }) => version,
  )

/**
 * The columns of the wide table: which row, its statements, then for each topic how many statements
 * (`topic:n`) and how many of each stance (`topic:supports` …).
 */
export function wideColumns({ topics }: Matrix): CsvColumn<MatrixRow>[] {
  const column = titled<MatrixRow>()
  const width = cellStances.length
  const cellOf = ({ line }: MatrixRow, topic: number) =>
    line.cells.slice(topic * width, (topic + 1) * width)
  return [
    ...rowColumns<MatrixRow>((row) => row),
    column('statements', 'number', 'Statements', 'Déclarations', ({ line }) => String(line.count)),
    ...topics.flatMap(({ id, label }, topic) => {
      const [en, fr] = [textIn(label, 'en') || id, textIn(label, 'fr') || id]
      return [
        column(`${id}:n`, 'number', en, fr, (row) =>
          String(cellOf(row, topic).reduce((sum, count) => sum + count, 0)),
        ),
        ...cellStances.map((stance, at) =>
          column(`${id}:${stance}`, 'number', `${en}: ${stance}`, `${fr}\u00a0: ${stance}`, (row) =>
            String(cellOf(row, topic)[at]),
          ),
        ),
      ]
    }),
    versionColumn(),
  ]
}

/** One number of the matrix. */
export interface LongRow {
  row: MatrixRow
  topic: Positions['topics'][number]
  stance: CellStance
  statements: number
}

/** Every number above 0, row by row: where nothing is recorded there is no line. */
export function* longRows(matrix: Matrix): Generator<LongRow> {
  for (const row of matrixRows(matrix)) {
    for (const [at, statements] of row.line.cells.entries()) {
      const topic = matrix.topics[Math.floor(at / cellStances.length)]
      const stance = cellStances[at % cellStances.length]
      if (topic && stance && statements > 0) yield { row, topic, stance, statements }
    }
  }
}

const long = titled<LongRow>()
/** The columns of the long table. */
export const longColumns: readonly CsvColumn<LongRow>[] = [
  ...rowColumns<LongRow>(({ row }) => row),
  long('topic_id', 'id', 'Topic, id', 'Sujet, identifiant', ({ topic }) => topic.id),
  long('topic', 'text', 'Topic', 'Sujet', ({ topic }, { lang }) => textIn(topic.label, lang)),
  long('stance', 'enum', 'Stance', 'Prise de position', ({ stance }) => stance),
  long('statements', 'number', 'Statements', 'Déclarations', ({ statements }) =>
    String(statements),
  ),
  versionColumn(),
]
