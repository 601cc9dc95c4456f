import { memo } from 'react'
import { AwaitedCell, ListRow, samePlace } from '#src/shell/listTable/ListRow.tsx'
import type { RowPlace } from '#src/shell/listTable/ListRow.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import styles from './StakeholdersTable.module.css'
import { columnPlans } from './columns.tsx'
import type { Line } from './lines.ts'
import { useStakeholderWords } from './words.ts'

type LineProps = RowPlace & { line: Line }

const rowOf = (line: Line) => (line.kind === 'row' ? line.row : undefined)

/** Lines are made anew as pages come; one that shows the same stays. */
function showsTheSame(before: LineProps, after: LineProps): boolean {
  return (
    samePlace(before, after) &&
    before.line.kind === after.line.kind &&
    before.line.kind !== 'group' &&
    rowOf(before.line) === rowOf(after.line)
  )
}

/** One line of the table, placed where the virtual list says. */
export const StakeholderLine = memo(function StakeholderLine({ line, ...place }: LineProps) {
  const isGroup = line.kind === 'group'
  return (
    <ListRow
      index={line.index}
      className={isGroup ? styles['groupRow'] : styles['row']}
      bare={isGroup}
      {...place}
    >
      <Cells line={line} />
    </ListRow>
  )
}, showsTheSame)

function Cells({ line }: { line: Line }) {
  const words = useStakeholderWords()
  if (line.kind === 'awaited') {
    return <AwaitedCell>{words.loadingRow}</AwaitedCell>
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
