import type { ReactNode } from 'react'
import styles from './ListTable.module.css'

/** Where the virtual list puts a row. */
export interface RowPlace {
  top: number
  /** Told of the row as it is drawn. */
  measure: (element: HTMLElement | null) => void
}

/** Whether a row stays where it is, as the same line of the list. */
export function samePlace<Props extends RowPlace & { line: { index: number } }>(
  before: Props,
  after: Props,
): boolean {
  return (
    before.line.index === after.line.index &&
    before.top === after.top &&
    before.measure === after.measure
  )
}

/** One row of a {@link ListTable}, placed where the virtual list says. */
export function ListRow(
  props: RowPlace & {
    index: number
    selected?: boolean
    className?: string | undefined
    /** It is no record: it looks as `className` says, and no other way. */
    bare?: boolean
    children: ReactNode
  },
) {
  const { index, top, className = '' } = props
  return (
    <tr
      ref={props.measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-row={index}
      data-selected={props.selected ? '' : undefined}
      className={props.bare ? className : `${styles['row']} ${className}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      {props.children}
    </tr>
  )
}

/** Stands in a row whose record is still on its way. */
export function AwaitedCell({ children }: { children: string }) {
  return (
    <td role="cell" className={styles['skeleton']}>
      <span>{children}</span>
    </td>
  )
}
