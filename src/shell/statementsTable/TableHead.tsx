import { useRef } from 'react'
import type { Sort } from '#src/contract/questions.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useClipped } from '#src/ui/useClipped.ts'
import styles from './StatementsTable.module.css'
import { planOf } from './columns.tsx'
import type { ColumnId } from './columns.tsx'
import { directionOf, sortBy } from './sorting.ts'

interface Sorting {
  sort: Sort
  onSort: (sort: Sort) => void
}

/** The row of heads; those that can sort are buttons. */
export function TableHead({ columns, ...sorting }: { columns: readonly string[] } & Sorting) {
  const head = useRef<HTMLTableSectionElement>(null)
  const clipped = useClipped(head)
  return (
    <thead ref={head} role="rowgroup" className={styles['head']}>
      <tr role="row" aria-rowindex={1} className={styles['headRow']}>
        {columns.map((id) => (
          <HeadCell key={id} id={id as ColumnId} clipped={clipped} {...sorting} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell({ id, clipped, sort, onSort }: { id: ColumnId; clipped: boolean } & Sorting) {
  const { m } = useLanguage()
  const sorted = directionOf(sort, id)
  const canSort = planOf.get(id)?.sort !== undefined
  const label = m.statements.columns[id]
  // Dates are first wanted newest first, words from A.
  const startsDescending = id === 'said' || id === 'published'
  const descends = sorted ? sorted === 'ascending' : startsDescending
  const onClick = () => onSort(sortBy(id, descends ? 'descending' : 'ascending'))
  return (
    <th role="columnheader" scope="col" aria-sort={sorted ?? (canSort ? 'none' : undefined)}>
      {canSort ? (
        <button
          type="button"
          className={styles['sort']}
          tabIndex={clipped ? -1 : undefined}
          onClick={onClick}
        >
          {label}
          <span aria-hidden="true" className={styles['arrow']}>
            {sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : ''}
          </span>
        </button>
      ) : id === 'positions' ? (
        `${label}, ${m.statements.positionsCoded}`
      ) : (
        label
      )}
    </th>
  )
}
