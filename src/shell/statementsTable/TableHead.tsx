import { useLanguage } from '#src/ui/language.tsx'
import styles from './StatementsTable.module.css'
import { planOf } from './columns.tsx'
import type { ColumnId } from './columns.tsx'

/** What the head needs of a header of the table. */
interface Header {
  id: string
  column: {
    id: string
    getCanSort(): boolean
    getIsSorted(): false | 'asc' | 'desc'
    toggleSorting(desc?: boolean): void
  }
}

const directions = { asc: 'ascending', desc: 'descending' } as const

/** The row of heads; those that can sort are buttons. */
export function TableHead({ headers }: { headers: readonly Header[] }) {
  return (
    <thead role="rowgroup" className={styles['head']}>
      <tr role="row" aria-rowindex={1} className={styles['headRow']}>
        {headers.map((header) => (
          <HeadCell key={header.id} header={header} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell({ header }: { header: Header }) {
  const { m } = useLanguage()
  const { column } = header
  const id = column.id as ColumnId
  const sorted = column.getIsSorted()
  const label = m.statements.columns[id]
  // Dates are first wanted newest first, words from A.
  const startsDescending = id === 'said' || id === 'published'
  const onClick = () => column.toggleSorting(sorted ? sorted === 'asc' : startsDescending)
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted ? directions[sorted] : planOf.get(id)?.sort ? 'none' : undefined}
    >
      {column.getCanSort() ? (
        <button type="button" className={styles['sort']} onClick={onClick}>
          {label}
          <span aria-hidden="true" className={styles['arrow']}>
            {sorted === 'asc' ? '↑' : sorted === 'desc' ? '↓' : ''}
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
