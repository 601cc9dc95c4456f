import { useCallback, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useRowKeys } from '#src/shell/statementsTable/useRowKeys.ts'
import { useVirtualRows } from '#src/shell/statementsTable/useVirtualRows.ts'
import { useScrollMemory } from '#src/shell/useScrollMemory.ts'
import { useStakeholderQuestion } from '#src/shell/useStakeholderList.ts'
import { WidePaper } from '#src/ui/WidePaper.tsx'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { MoreAside } from './MoreAside.tsx'
import { StakeholderLine } from './StakeholderLine.tsx'
import styles from './StakeholdersTable.module.css'
import { TableHead } from './TableHead.tsx'
import { columnPlans } from './columns.tsx'
import { useLines } from './useLines.ts'
import { useStakeholderWords } from './words.ts'

const template = columnPlans.map(({ width }) => width).join(' ')
const ROW_HEIGHT = 120

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
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [focusedIndex, setFocusedIndex] = useState<number>()
  // Which pages are fetched follows from the rows in sight, and those from how many lines there are.
  const [inSight, setInSight] = useState({ start: 0, end: 0 })
  const printing = usePrinting()
  const { lines, failed } = useLines({ first, grouped, ...inSight, whole: printing })
  const question = useStakeholderQuestion()
  const listKey = JSON.stringify([question, grouped])
  const total = lines.length
  const virtual = useVirtualRows({
    scroller,
    body,
    total,
    focusedIndex,
    listKey,
    rowHeight: ROW_HEIGHT,
  })
  if (virtual.start !== inSight.start || virtual.end !== inSight.end) {
    setInSight({ start: virtual.start, end: virtual.end })
  }
  const keys = useRowKeys({ body, total, scrollTo: virtual.scrollTo, setFocusedIndex })
  useScrollMemory(scroller, listKey, first !== undefined)
  const { measure } = virtual
  const measured = useCallback((element: HTMLElement | null) => measure(element), [measure])
  // On paper all that are here stand one below the other; the style sheet leaves their places.
  const drawn = printing
    ? lines.filter(({ kind }) => kind !== 'awaited').map((line) => ({ line, top: 0 }))
    : virtual.items.flatMap(({ index, start }) => {
        const line = lines[index]
        return line ? [{ line, top: start - virtual.margin }] : []
      })
  const printed = drawn.filter(({ line }) => line.kind === 'row').length
  return (
    <>
      <div ref={scroller} className={styles['scroller']} data-scroller="">
        <div className={styles['above']}>
          {props.above}
          {failed && <ListProblem {...failed} compact />}
        </div>
        <table
          className={styles['table']}
          role="table"
          aria-label={words.table}
          aria-rowcount={first ? total + 1 : -1}
          aria-busy={first === undefined}
          style={{ '--columns': template } as React.CSSProperties}
        >
          <TableHead />
          <tbody
            ref={body}
            role="rowgroup"
            className={styles['body']}
            style={{ height: virtual.height }}
            onKeyDown={keys.onKeyDown}
            onFocus={keys.onFocus}
            onBlur={keys.onBlur}
          >
            {drawn.map(({ line, top }) => (
              <StakeholderLine key={line.index} line={line} top={top} measure={measured} />
            ))}
          </tbody>
        </table>
        {printing && first && printed < first.total && <p>{words.printed(printed, first.total)}</p>}
        {first?.total === 0 && <div className={styles['above']}>{props.whenEmpty}</div>}
      </div>
      <MoreAside scroller={scroller} />
      <WidePaper />
    </>
  )
}
