import { Fragment } from 'react'
import type { CSSProperties, ReactNode } from 'react'
import styles from './ListTable.module.css'
import type { RowPlace } from './ListRow.tsx'
import type { ListRows } from './useListRows.ts'

/**
 * A virtual table of records: a real table to assistive technology, with the whole count, of which
 * only the rows in sight are in the document.
 */
export function ListTable<Line extends { index: number }>(props: {
  /** Its accessible name. */
  name: string
  /** The first page is still on its way: nobody knows how many rows there are. */
  awaited: boolean
  /** Their widths, in a grid template. */
  columns: readonly { width: string }[]
  rows: ListRows<Line>
  /** The class that gives the measures (see the style sheet). */
  className: string | undefined
  head: ReactNode
  children: (line: Line, place: RowPlace) => ReactNode
}) {
  const { rows, awaited } = props
  const template = props.columns.map(({ width }) => width).join(' ')
  return (
    <table
      ref={rows.table}
      className={`${styles['table']} ${props.className}`}
      role="table"
      aria-label={props.name}
      aria-rowcount={awaited ? -1 : rows.total + 1}
      aria-busy={awaited}
      style={{ '--columns': template } as CSSProperties}
    >
      {props.head}
      <tbody
        ref={rows.body}
        role="rowgroup"
        className={styles['body']}
        style={{ height: rows.height }}
        {...rows.keys}
      >
        {rows.drawn.map(({ line, top }) => (
          <Fragment key={line.index}>
            {props.children(line, { top, measure: rows.measure })}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
