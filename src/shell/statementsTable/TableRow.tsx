import { flexRender } from '@tanstack/react-table'
import { memo } from 'react'
import type { ComponentType, MouseEvent } from 'react'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './StatementsTable.module.css'
import type { features } from './columns.tsx'
import type { Cell } from '@tanstack/react-table'
import type { ColumnId } from './columns.tsx'
import type { Filled, Line } from './line.ts'

/** A press on the row opens it, unless it was for something in it or words are being selected. */
function isForRow(event: MouseEvent<HTMLElement>): boolean {
  if (event.defaultPrevented || event.button !== 0) return false
  if ((event.target as HTMLElement).closest('a, button, label')) return false
  return (window.getSelection()?.toString() ?? '') === ''
}

interface RowProps {
  index: number
  top: number
  measure: (element: HTMLElement | null) => void
  line: Line
  /** The visible columns, by name. */
  columns: string
  cells: readonly Cell<typeof features, Line>[]
  selected: boolean
  /** Stands before the first cell's own. */
  Lead?: ComponentType<Filled> | undefined
  onOpen: (id: string) => void
}

/** The table makes new cells at every step of scrolling; a row that shows the same stays. */
function showsTheSame(before: RowProps, after: RowProps): boolean {
  return (
    before.index === after.index &&
    before.top === after.top &&
    before.measure === after.measure &&
    before.line.row === after.line.row &&
    before.line.refs === after.line.refs &&
    before.columns === after.columns &&
    before.selected === after.selected &&
    before.Lead === after.Lead &&
    before.onOpen === after.onOpen
  )
}

/** One row, placed where the virtual list says. The keyboard's way in is its first link. */
export const TableRow = memo(function TableRow(props: RowProps) {
  const { m } = useLanguage()
  const { Lead, line } = props
  const statementId = line.row?.statement.id
  return (
    <tr
      ref={props.measure}
      role="row"
      aria-rowindex={props.index + 2}
      data-index={props.index}
      data-row={props.index}
      data-selected={props.selected ? '' : undefined}
      className={styles['row']}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={(event) => {
        if (statementId !== undefined && isForRow(event)) props.onOpen(statementId)
      }}
    >
      {statementId === undefined ? (
        <td role="cell" className={styles['skeleton']}>
          <span>{m.statements.loadingRow}</span>
        </td>
      ) : (
        props.cells.map((cell, at) => (
          <td
            key={cell.id}
            role="cell"
            data-column={cell.column.id}
            data-label={m.statements.columns[cell.column.id as ColumnId]}
          >
            {at === 0 && Lead && line.row && <Lead {...line} row={line.row} />}
            {flexRender(cell.column.columnDef.cell, cell.getContext())}
          </td>
        ))
      )}
    </tr>
  )
}, showsTheSame)
