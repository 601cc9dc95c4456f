import { useRef } from 'react'
import { stakeholderSortOf } from '#src/contract/address.ts'
import type { StakeholderSort } from '#src/contract/viewChoices.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useClipped } from '#src/ui/useClipped.ts'
import styles from './StakeholdersTable.module.css'
import { columnPlans } from './columns.tsx'
import type { ColumnPlan } from './columns.tsx'
import { useStakeholderWords } from './words.ts'

/** The sort that a press on a head asks for: names from A, numbers and dates from the top. */
export function nextSort(
  plan: Pick<ColumnPlan, 'sort' | 'kind'>,
  now: StakeholderSort,
): StakeholderSort | undefined {
  const { sort, kind } = plan
  if (sort === undefined) return undefined
  if (now === sort) return `-${sort}`
  if (now === `-${sort}`) return sort
  return kind === 'text' ? sort : `-${sort}`
}

/** The row of heads; those that sort are buttons. */
export function TableHead() {
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
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  const now = stakeholderSortOf(address)
  const { sort } = plan
  const label = words.columns[plan.id]
  const sorted = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : undefined
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={plan.id}
      data-kind={plan.kind}
      aria-sort={sort === undefined ? undefined : (sorted ?? 'none')}
    >
      {sort === undefined ? (
        <span className={styles['plain']}>{label}</span>
      ) : (
        <button
          type="button"
          className={styles['sort']}
          tabIndex={clipped ? -1 : undefined}
          onClick={() => setKeys({ sort: nextSort(plan, now) })}
        >
          {label}
          {sorted && <span aria-hidden="true"> {sorted === 'ascending' ? '↑' : '↓'}</span>}
        </button>
      )}
    </th>
  )
}
