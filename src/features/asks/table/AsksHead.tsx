import { useRef } from 'react'
import { askSortOf } from '#src/contract/address.ts'
import type { AskSort } from '#src/contract/viewChoices.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useClipped } from '#src/ui/useClipped.ts'
import styles from './AsksTable.module.css'
import { columnPlans } from './columns.tsx'
import type { ColumnPlan } from './columns.tsx'
import { useAsksWords } from '../words.ts'

/** The sort that a press on a head asks for: dates from the latest, all else from the first. */
export function nextSort(sort: ColumnPlan['sort'], now: AskSort): AskSort | undefined {
  if (sort === undefined) return undefined
  if (now === sort) return `-${sort}`
  if (now === `-${sort}`) return sort
  return sort === 'said' ? `-${sort}` : sort
}

/** The row of heads; those that sort are buttons. */
export function AsksHead() {
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

function HeadCell({ plan: { id, sort }, clipped }: { plan: ColumnPlan; clipped: boolean }) {
  const { m } = useLanguage()
  const words = useAsksWords()
  const { address, setKeys } = useAddress()
  const now = askSortOf(address)
  const sorted = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : undefined
  const label = words.columns[id]
  const coded = id === 'positions' || id === 'ask' ? `, ${m.records.codedBy}` : ''
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort === undefined ? undefined : (sorted ?? 'none')}
    >
      {sort === undefined ? (
        <span className={styles['plain']}>{label + coded}</span>
      ) : (
        <button
          type="button"
          className={styles['sort']}
          tabIndex={clipped ? -1 : undefined}
          onClick={() => setKeys({ sort: nextSort(sort, now) })}
        >
          {label + coded}
          {sorted && <span aria-hidden="true"> {sorted === 'ascending' ? '↑' : '↓'}</span>}
        </button>
      )}
    </th>
  )
}
