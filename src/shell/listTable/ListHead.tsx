import { useRef } from 'react'
import { useClipped } from '#src/ui/useClipped.ts'
import styles from './ListTable.module.css'
import { nextSort } from './nextSort.ts'
import type { SortOf, SortedColumn } from './nextSort.ts'

type Column<Id extends string, Key extends string> = SortedColumn<Key> & { id: Id }

interface Heads<Id extends string, Key extends string> {
  nameOf: (id: Id) => string
  sort: SortOf<Key>
  onSort: (sort: SortOf<Key> | undefined) => void
}

/** The row of heads of a list; those that sort are buttons. */
export function ListHead<Id extends string, Key extends string>({
  columns,
  ...heads
}: Heads<Id, Key> & { columns: readonly Column<Id, Key>[] }) {
  const head = useRef<HTMLTableSectionElement>(null)
  const clipped = useClipped(head)
  return (
    <thead ref={head} role="rowgroup" className={styles['head']}>
      <tr role="row" aria-rowindex={1} className={styles['headRow']}>
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} clipped={clipped} {...heads} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<Id extends string, Key extends string>(
  props: Heads<Id, Key> & { column: Column<Id, Key>; clipped: boolean },
) {
  const { column, sort: now } = props
  const { id, sort, kind } = column
  const sorted = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : undefined
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={id}
      data-kind={kind}
      aria-sort={sort === undefined ? undefined : (sorted ?? 'none')}
    >
      {sort === undefined ? (
        <span className={styles['plain']}>{props.nameOf(id)}</span>
      ) : (
        <button
          type="button"
          className={styles['sort']}
          tabIndex={props.clipped ? -1 : undefined}
          onClick={() => props.onSort(nextSort(column, now))}
        >
          {props.nameOf(id)}
          {sorted && <span aria-hidden="true"> {sorted === 'ascending' ? '↑' : '↓'}</span>}
        </button>
      )}
    </th>
  )
}
