import { useCallback, useRef, useState } from 'react'
import type { ArticlePage } from '#src/contract/articles.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useRowKeys } from '#src/shell/statementsTable/useRowKeys.ts'
import { useVirtualRows } from '#src/shell/statementsTable/useVirtualRows.ts'
import { useArticleQuestion } from '#src/shell/useArticleList.ts'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { useSourceWords } from '../words.ts'
import { ArticleLine } from './ArticleLine.tsx'
import { ArticlesHead } from './ArticlesHead.tsx'
import styles from './ArticlesTable.module.css'
import { columnPlans } from './columns.tsx'
import { useArticleLines } from './useArticleLines.ts'

const template = columnPlans.map(({ width }) => width).join(' ')
const ROW_HEIGHT = 66

/** The articles as a virtual table that scrolls with the page. */
export function ArticlesTable({ first }: { first: ArticlePage | undefined }) {
  const words = useSourceWords()
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
  const { lines, failed } = useArticleLines({ first, ...inSight, whole: printing })
  const total = lines.length
  const virtual = useVirtualRows({
    scroller,
    body,
    total,
    focusedIndex,
    listKey: `sources ${JSON.stringify(useArticleQuestion())}`,
    rowHeight: ROW_HEIGHT,
  })
  if (virtual.start !== inSight.start || virtual.end !== inSight.end) {
    setInSight({ start: virtual.start, end: virtual.end })
  }
  const keys = useRowKeys({ body, total, scrollTo: virtual.scrollTo, setFocusedIndex })
  const { measure } = virtual
  const measured = useCallback((element: HTMLElement | null) => measure(element), [measure])
  const here = lines.filter(({ row }) => row !== undefined)
  const shown = printing
    ? here.map((line) => ({ line, top: 0 }))
    : virtual.items.flatMap(({ index, start }) => {
        const line = lines[index]
        return line ? [{ line, top: start - virtual.margin }] : []
      })
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
        <ArticlesHead />
        <tbody
          ref={body}
          role="rowgroup"
          className={styles['body']}
          style={{ height: virtual.height }}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
          onBlur={keys.onBlur}
        >
          {shown.map(({ line, top }) => (
            <ArticleLine key={line.index} line={line} top={top} measure={measured} />
          ))}
        </tbody>
      </table>
      {printing && here.length < total && <p>{words.printed(here.length, total)}</p>}
    </>
  )
}
