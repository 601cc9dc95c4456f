import { useRef } from 'react'
import { articleSortOf } from '#src/contract/address.ts'
import type { ArticleSort } from '#src/contract/articleChoices.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useSourceWords } from '../words.ts'
import { useClipped } from '#src/ui/useClipped.ts'
import styles from './ArticlesTable.module.css'
import { columnPlans } from './columns.tsx'
import type { ColumnPlan } from './columns.tsx'

/** The sort that a press on a head asks for: texts from A, numbers and dates from the top. */
export function nextSort(
  { sort, kind }: Pick<ColumnPlan, 'sort' | 'kind'>,
  now: ArticleSort,
): ArticleSort | undefined {
  if (sort === undefined) return undefined
  if (now === sort) return `-${sort}`
  if (now === `-${sort}`) return sort
  return kind === 'text' ? sort : `-${sort}`
}

/** The row of heads; those that sort are buttons. */
export function ArticlesHead() {
  const head = useRef<HTMLTableSectionElement>(null)
  const clipped = useClipped(head)
  return (
    <thead ref={head} role="rowgroup" className={styles['head']}>
      <tr role="row" aria-rowindex={1} className={styles['headRow']}>
        {columnPlans.map((plan) => (
          <HeadCell key={plan.id} plan={plan} clipped={clipped} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell({ plan, clipped }: { plan: ColumnPlan; clipped: boolean }) {
  const words = useSourceWords()
  const { address, setKeys } = useAddress()
  const now = articleSortOf(address)
  const { id, sort, kind } = plan
  const sorted = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : undefined
  return (
    <th
      role="columnheader"
      scope="col"
      data-kind={kind}
      aria-sort={sort === undefined ? undefined : (sorted ?? 'none')}
    >
      {sort === undefined ? (
        <span className={styles['plain']}>{words.columns[id]}</span>
      ) : (
        <button
          type="button"
          className={styles['sort']}
          tabIndex={clipped ? -1 : undefined}
          onClick={() => setKeys({ sort: nextSort(plan, now) })}
        >
          {words.columns[id]}
          {sorted && <span aria-hidden="true"> {sorted === 'ascending' ? '↑' : '↓'}</span>}
        </button>
      )}
    </th>
  )
}
