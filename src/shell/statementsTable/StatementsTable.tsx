import { statementSortOf } from '#src/contract/address.ts'
import { useTable } from '@tanstack/react-table'
import { useMemo, useRef, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import type { StatementPage } from '#src/contract/answers.ts'
import { useAddress } from '../useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import styles from './StatementsTable.module.css'
import { columns, features, planOf } from './columns.tsx'
import type { Filled, Line } from './line.ts'
import { useColumns } from './useColumns.ts'
import { useOpenRow } from './useOpenRow.ts'
import { useRowKeys } from './useRowKeys.ts'
import { fetchPanel } from '../panel/StatementPanel.tsx'
import { useScrollMemory } from '../useScrollMemory.ts'
import { useVirtualRows } from './useVirtualRows.ts'
import { useWindows } from './useWindows.ts'

const noLines: Line[] = []

/**
 * The statements as a virtual table: a real table to assistive technology, with the whole count,
 * of which only the rows in sight are in the document. `above` scrolls with it.
 */
export function StatementsTable(props: {
  first: StatementPage | undefined
  /** Names the list: when it changes, the table starts at the top. */
  listKey: string
  openId: string | undefined
  onOpen: (id: string) => void
  /** The name of the table; «Statements» where it is left out. */
  name?: string
  above: ReactNode
  /** Stands at the head of each row. */
  Lead?: ComponentType<Filled> | undefined
  whenEmpty: ReactNode
  whenFailed: (failed: { error: Error; retry: () => void }) => ReactNode
}) {
  const { m } = useLanguage()
  const { address, setSort } = useAddress()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [focusedIndex, setFocusedIndex] = useState<number>()
  const total = props.first?.total ?? 0
  const virtual = useVirtualRows({ scroller, body, total, focusedIndex, listKey: props.listKey })
  const { line, failed } = useWindows(props.first, virtual.start, virtual.end)
  const { visibility } = useColumns()
  const { items } = virtual
  const lines = useMemo(
    () => (items.length === 0 ? noLines : items.map((item) => line(item.index))),
    [items, line],
  )
  const table = useTable({
    features,
    columns,
    data: lines,
    getRowId: (line) => String(line.index),
    state: { columnVisibility: visibility },
  })
  const keys = useRowKeys({ body, total, scrollTo: virtual.scrollTo, setFocusedIndex })
  useScrollMemory(scroller, props.listKey, props.first !== undefined)
  useOpenRow({ openId: props.openId, total, scrollTo: virtual.scrollTo, body, setFocusedIndex })
  const rows = table.getRowModel().rows
  const visible = table.getVisibleLeafColumns().map(({ id }) => id)
  const widths = visible.map((id) => planOf.get(id)?.width)
  // A date stays on the line of what leads it.
  if (props.Lead && visible[0] === 'said') widths[0] = `calc(${widths[0]} + 26px)`
  const template = widths.join(' ')
  return (
    <div ref={scroller} className={styles['scroller']} data-scroller="">
      {props.above}
      {failed && props.whenFailed(failed)}
      <table
        className={styles['table']}
        role="table"
        aria-label={props.name ?? m.statements.table}
        aria-rowcount={total + 1}
        aria-busy={props.first === undefined}
        style={{ '--columns': template } as React.CSSProperties}
      >
        <TableHead columns={visible} sort={statementSortOf(address)} onSort={setSort} />
        <tbody
          ref={body}
          role="rowgroup"
          className={styles['body']}
          style={{ height: virtual.height }}
          onKeyDown={keys.onKeyDown}
          // Whoever points at a row, or comes to it by keys, may open it.
          onPointerOver={fetchPanel}
          onFocus={(event) => {
            fetchPanel()
            keys.onFocus(event)
          }}
          onBlur={keys.onBlur}
        >
          {rows.map((row, at) => {
            const item = items[at]
            if (!item) return null
            const { statement } = row.original.row ?? {}
            return (
              <TableRow
                key={row.id}
                index={item.index}
                top={item.start - virtual.margin}
                measure={virtual.measure}
                cells={row.getVisibleCells()}
                line={row.original}
                columns={visible.join(' ')}
                Lead={props.Lead}
                selected={statement !== undefined && statement.id === props.openId}
                onOpen={props.onOpen}
              />
            )
          })}
        </tbody>
      </table>
      {props.first && total === 0 && props.whenEmpty}
    </div>
  )
}
