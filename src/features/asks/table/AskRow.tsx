import { memo } from 'react'
import styles from './AsksTable.module.css'
import type { AskLine } from './askLines.ts'
import { columnPlans } from './columns.tsx'
import { useAsksWords } from '../words.ts'

interface RowProps {
  line: AskLine
  top: number
  selected: boolean
  measure: (element: HTMLElement | null) => void
}

/** Lines are made anew as pages come; one that shows the same stays. */
function showsTheSame(before: RowProps, after: RowProps): boolean {
  return (
    before.line.index === after.line.index &&
    before.line.row === after.line.row &&
    before.top === after.top &&
    before.selected === after.selected &&
    before.measure === after.measure
  )
}

/** One ask, placed where the virtual list says. */
export const AskRow = memo(function AskRow({ line, top, selected, measure }: RowProps) {
  const words = useAsksWords()
  const { index, row } = line
  return (
    <tr
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-row={index}
      data-selected={selected ? '' : undefined}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row === undefined ? (
        <td role="cell" className={styles['skeleton']}>
          <span>{words.loading}</span>
        </td>
      ) : (
        columnPlans.map(({ id, Cell }) => (
          <td key={id} role="cell" data-column={id} data-label={words.columns[id]}>
            <Cell {...line} />
          </td>
        ))
      )}
    </tr>
  )
}, showsTheSame)
