import { useId } from 'react'
import { stakeholderSortOf } from '#src/contract/address.ts'
import { StakeholderSort } from '#src/contract/viewChoices.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Button } from '#src/ui/Button.tsx'
import { FindBox } from './FindBox.tsx'
import styles from './TableTools.module.css'
import { columnPlans } from './columns.tsx'
import { useStakeholderWords } from './words.ts'

/** Finding by name, grouping, the order where the table shows no heads, and how many there are. */
export function TableTools({ page }: { page: StakeholderPage | undefined }) {
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  const grouped = address.view === 'grouped'
  return (
    <div className={styles['tools']}>
      <FindBox />
      <Button
        className={styles['grouped']}
        aria-pressed={grouped}
        onClick={() => setKeys({ view: grouped ? undefined : 'grouped' })}
      >
        {words.grouped}
      </Button>
      <SortSelect />
      <p className={styles['count']}>
        {page ? words.count(page.total, page.of) : words.loadingRow}
      </p>
    </div>
  )
}

function SortSelect() {
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  const id = useId()
  return (
    <div className={styles['sort']}>
      <label htmlFor={id}>{words.sortBy}</label>
      <select
        id={id}
        value={stakeholderSortOf(address)}
        onChange={(event) => setKeys({ sort: StakeholderSort.parse(event.target.value) })}
      >
        {columnPlans.flatMap(({ id: column, sort, kind }) => {
          if (sort === undefined) return []
          const { ascending, descending } = words.order[kind]
          const options = [
            <option key={sort} value={sort}>
              {words.sortOption(words.columns[column], ascending)}
            </option>,
            <option key={`-${sort}`} value={`-${sort}`}>
              {words.sortOption(words.columns[column], descending)}
            </option>,
          ]
          return kind === 'text' ? options : options.toReversed()
        })}
      </select>
    </div>
  )
}
