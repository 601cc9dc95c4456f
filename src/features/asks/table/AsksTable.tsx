import { useCallback, useRef, useState } from 'react'
import type { AskPage } from '#src/contract/asks.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useRowKeys } from '#src/shell/statementsTable/useRowKeys.ts'
import { useVirtualRows } from '#src/shell/statementsTable/useVirtualRows.ts'
import { useAskQuestion } from '#src/shell/useAskList.ts'
import { useOpening } from '#src/shell/useOpening.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { AskRow } from './AskRow.tsx'
import { AsksHead } from './AsksHead.tsx'
import styles from './AsksTable.module.css'
import { columnPlans } from './columns.tsx'
import { useAskLines } from './useAskLines.ts'
import { useAsksWords } from '../words.ts'

const template = columnPlans.map(({ width }) => width).join(' ')
const ROW_HEIGHT = 190

/** The asks as a virtual table that scrolls with the page. */
export function AsksTable({ first }: { first: AskPage | undefined }) {
  const words = useAsksWords()
  const { m } = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  // The view around it scrolls; it is there before the table asks for it.
  const find = useCallback((table: HTMLTableElement | null) => {
    scroller.current = table?.closest<HTMLDivElement>('[data-view]') ?? null
  }, [])
  const [focusedIndex, setFocusedIndex] = useState<number>()
  // Which pages are fetched follows from the rows in sight, and those from how many lines there are.
  const [inSight, setInSight] = useState({ start: 0, end: 0 })
  const printing = usePrinting()
  const { lines, failed } = useAskLines({ first, ...inSight, whole: printing })
  const { openId } = useOpening()
  // While a panel is open the row it was opened from stays: it gets the focus back.
  const opened = openId !== undefined
  const moveFocus = useCallback(
    (index: number | undefined) => setFocusedIndex((now) => index ?? (opened ? now : undefined)),
    [opened],
  )
  const listKey = `asks ${JSON.stringify(useAskQuestion())}`
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
  const keys = useRowKeys({ body, total, scrollTo: virtual.scrollTo, setFocusedIndex: moveFocus })
  const printed = lines.filter(({ row }) => row !== undefined)
  // On paper all asks that are here stand one below the other; the style sheet leaves their places.
  const drawn = printing
    ? printed.map((line) => ({ line, top: 0 }))
    : virtual.items.flatMap((item) => {
        const line = lines[item.index]
        return line ? [{ line, top: item.start - virtual.margin }] : []
      })
  const { measure } = virtual
  const measured = useCallback((element: HTMLElement | null) => measure(element), [measure])
  return (
    <>
      {failed && <ListProblem {...failed} compact />}
      <table
        ref={find}
        className={styles['table']}
        role="table"
        aria-label={words.table}
        aria-rowcount={first ? total + 1 : -1}
        aria-busy={first === undefined}
        style={{ '--columns': template } as React.CSSProperties}
      >
        <AsksHead />
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
            <AskRow
              key={line.index}
              line={line}
              top={top}
              selected={line.row !== undefined && line.row.statement.id === openId}
              measure={measured}
            />
          ))}
        </tbody>
      </table>
      {printing && printed.length < total && <p>{m.shell.count(printed.length, total)}</p>}
    </>
  )
}
