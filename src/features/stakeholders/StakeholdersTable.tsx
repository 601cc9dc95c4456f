import type { ReactNode } from 'react'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ListTable } from '#src/shell/listTable/ListTable.tsx'
import { useListRows, useSight } from '#src/shell/listTable/useListRows.ts'
import { useScrollMemory } from '#src/shell/useScrollMemory.ts'
import { useStakeholderQuestion } from '#src/shell/useStakeholderList.ts'
import { WidePaper } from '#src/ui/WidePaper.tsx'
import { MoreAside } from './MoreAside.tsx'
import { StakeholderLine } from './StakeholderLine.tsx'
import styles from './StakeholdersTable.module.css'
import { TableHead } from './TableHead.tsx'
import { columnPlans } from './columns.tsx'
import type { Line } from './lines.ts'
import { useLines } from './useLines.ts'
import { useStakeholderWords } from './words.ts'

const isHere = ({ kind }: Line) => kind !== 'awaited'

/**
 * The stakeholders as a virtual table that scrolls both ways in its own box, the names standing
 * still at the side. `above` scrolls with the rows.
 */
export function StakeholdersTable(props: {
  first: StakeholderPage | undefined
  grouped: boolean
  above: ReactNode
  whenEmpty: ReactNode
}) {
  const words = useStakeholderWords()
  const { first, grouped } = props
  const sight = useSight()
  const { lines, failed } = useLines(first, sight, grouped)
  const listKey = JSON.stringify([useStakeholderQuestion(), grouped])
  const rows = useListRows({ sight, lines, isHere, listKey, rowHeight: 120 })
  const { scroller } = rows
  useScrollMemory(scroller, listKey, first !== undefined)
  const printed = rows.drawn.filter(({ line }) => line.kind === 'row').length
  return (
    <>
      <div className={styles['scroller']} data-scroller="">
        <div className={styles['above']}>
          {props.above}
          {failed && <ListProblem {...failed} compact />}
        </div>
        <ListTable
          name={words.table}
          awaited={first === undefined}
          columns={columnPlans}
          rows={rows}
          className={styles['table']}
          head={<TableHead />}
        >
          {(line, place) => <StakeholderLine line={line} {...place} />}
        </ListTable>
        {sight.whole && first && printed < first.total && (
          <p>{words.printed(printed, first.total)}</p>
        )}
        {first?.total === 0 && <div className={styles['above']}>{props.whenEmpty}</div>}
      </div>
      <MoreAside scroller={scroller} />
      <WidePaper />
    </>
  )
}
