import { memo } from 'react'
import { Localized } from '#src/ui/Localized.tsx'
import styles from './StakeholdersTable.module.css'
import { columnPlans } from './columns.tsx'
import type { Line } from './lines.ts'
import { useStakeholderWords } from './words.ts'

interface LineProps {
  line: Line
  top: number
  measure: (element: HTMLElement | null) => void
}

const rowOf = (line: Line) => (line.kind === 'row' ? line.row : undefined)

/** Lines are made anew as pages come; one that shows the same stays. */
function showsTheSame(before: LineProps, after: LineProps): boolean {
  return (
    before.line.kind === after.line.kind &&
    before.line.kind !== 'group' &&
    before.line.index === after.line.index &&
    rowOf(before.line) === rowOf(after.line) &&
    before.top === after.top &&
    before.measure === after.measure
  )
}

/** One line of the table, placed where the virtual list says. */
export const StakeholderLine = memo(function StakeholderLine({ line, top, measure }: LineProps) {
  return (
    <tr
      ref={measure}
      role="row"
      aria-rowindex={line.index + 2}
      data-index={line.index}
      data-row={line.index}
      className={line.kind === 'group' ? styles['groupRow'] : styles['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Cells line={line} />
    </tr>
  )
}, showsTheSame)

function Cells({ line }: { line: Line }) {
  const words = useStakeholderWords()
  if (line.kind === 'awaited') {
    return (
      <td role="cell" className={styles['skeleton']}>
        <span>{words.loadingRow}</span>
      </td>
    )
  }
  if (line.kind === 'group') {
    return (
      <td role="cell" colSpan={columnPlans.length} className={styles['groupCell']}>
        <h2>
          <Localized text={line.group.label} /> <span>{words.stakeholders(line.count)}</span>
        </h2>
      </td>
    )
  }
  return columnPlans.map(({ id, kind, Cell }) => (
    <td
      key={id}
      role="cell"
      data-column={id}
      data-kind={kind}
      data-none={isNone(line.row, id) ? '' : undefined}
      data-label={words.columns[id]}
    >
      <Cell index={line.index} row={line.row} refs={line.refs} />
    </td>
  ))
}

/** Whether a cell holds nothing that a card need show. */
function isNone({ heard }: { heard: object }, column: string): boolean {
  const counts: Record<string, string> = {
    said: 'said',
    ownName: 'saidInOwnName',
    forOthers: 'saidOnBehalfOfOthers',
    onItsBehalf: 'saidOnItsBehalf',
    addressed: 'addressed',
    asksMade: 'asksMade',
    asksReceived: 'asksReceived',
  }
  const key = counts[column]
  return key !== undefined && (heard as Record<string, unknown>)[key] === 0
}
