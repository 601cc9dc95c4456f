import { memo } from 'react'
import { useSourceWords } from '../words.ts'
import styles from './ArticlesTable.module.css'
import type { ArticleLine as Line } from './articleLines.ts'
import { columnPlans } from './columns.tsx'

interface LineProps {
  line: Line
  top: number
  measure: (element: HTMLElement | null) => void
}

/** Lines are made anew as pages come; one that shows the same stays. */
function showsTheSame(before: LineProps, after: LineProps): boolean {
  return (
    before.line.index === after.line.index &&
    before.line.row === after.line.row &&
    before.top === after.top &&
    before.measure === after.measure
  )
}

/** One article, placed where the virtual list says. */
export const ArticleLine = memo(function ArticleLine({ line, top, measure }: LineProps) {
  const words = useSourceWords()
  const { index, row } = line
  return (
    <tr
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-row={index}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row === undefined ? (
        <td role="cell" className={styles['skeleton']}>
          <span>{words.loading}</span>
        </td>
      ) : (
        columnPlans.map(({ id, kind, Cell }) => (
          <td
            key={id}
            role="cell"
            data-column={id}
            data-kind={kind}
            data-none={
              (id === 'statements' && row.statements === 0 && !row.waiting) ||
              (id === 'held' && !row.held)
                ? ''
                : undefined
            }
            data-label={words.columns[id]}
          >
            <Cell index={index} row={row} />
          </td>
        ))
      )}
    </tr>
  )
}, showsTheSame)
