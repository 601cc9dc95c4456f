import { memo } from 'react'
import { pick } from '#src/domain/text2.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { StanceBar } from '#src/ui/StanceBar.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { RowHead } from './RowHead.tsx'
import styles from './MatrixTable.module.css'
import type { MatrixCell, MatrixRow } from './matrixModel.ts'

/** One row. There may be thousands of cells: it is drawn anew only where something of it changed. */
export const MatrixRowLine = memo(function MatrixRowLine(props: {
  row: MatrixRow
  at: number
  /** The claims of the columns, in words. */
  claims: readonly string[]
  least: number
  /** What an empty cell says. */
  none: string
  hrefOf: (cell: string) => string
  onToggle: (groupId: string) => void
  /** The column that Tab reaches, in the row where that is. */
  stop: number | undefined
  /** The cell whose evidence is shown. */
  shown: string | undefined
  measure: (element: HTMLElement | null) => void
}) {
  const { row, at, stop } = props
  const words = usePositionWords()
  const { lang } = useLanguage()
  const label = row.label ? pick(row.label, lang).text : row.id
  const name = row.kind === 'behalf' ? words.onBehalf(label) : label
  return (
    <tr ref={props.measure} aria-rowindex={at + 2} data-index={at} data-kind={row.kind}>
      <RowHead row={row} at={at} label={label} isStop={stop === -1} onToggle={props.onToggle} />
      {row.cells.map((cell, column) => (
        <td key={cell.topicId}>
          <Cell
            cell={cell}
            cellKey={`${row.key}.${cell.topicId}`}
            name={name}
            claim={props.claims[column] ?? cell.topicId}
            at={at}
            column={column}
            isStop={stop === column}
            least={props.least}
            none={props.none}
            hrefOf={props.hrefOf}
            shown={props.shown}
          />
        </td>
      ))}
    </tr>
  )
})

/** A link to the evidence, named by row, claim and stances; a pale dot where nothing is recorded. */
function Cell(props: {
  cell: MatrixCell
  cellKey: string
  name: string
  claim: string
  at: number
  column: number
  isStop: boolean
  least: number
  none: string
  hrefOf: (cell: string) => string
  shown: string | undefined
}) {
  const { cell, cellKey } = props
  const words = usePositionWords()
  const { m, f } = useLanguage()
  const place = {
    'data-row': props.at,
    'data-column': props.column,
    tabIndex: props.isStop ? 0 : -1,
  }
  if (cell.total === 0) {
    return (
      <span
        role="img"
        className={styles['dot']}
        aria-label={props.none}
        title={props.none}
        {...place}
      >
        ·
      </span>
    )
  }
  const stances = cell.parts
    .map(({ stance, count }) => words.part(count, m.records.stance[stance]))
    .join(', ')
  return (
    <a
      href={props.hrefOf(cellKey)}
      data-cell={cellKey}
      className={styles['cell']}
      aria-label={words.cell(props.name, props.claim, cell.total, stances)}
      aria-current={props.shown === cellKey ? 'true' : undefined}
      {...place}
    >
      {cell.total < props.least ? (
        <span className={styles['few']}>{f.number(cell.total)}</span>
      ) : (
        <StanceBar parts={cell.parts} total={cell.total} stacked />
      )}
    </a>
  )
}
