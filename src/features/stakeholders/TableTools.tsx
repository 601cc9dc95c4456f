import { stakeholderSortOf } from '#src/contract/address.ts'
import { StakeholderSort } from '#src/contract/viewChoices.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { SortChoice } from '#src/shell/listTable/SortChoice.tsx'
import { sortOptions } from '#src/shell/listTable/sortOptions.ts'
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
      <SortChoice
        label={words.sortBy}
        sort={stakeholderSortOf(address)}
        options={sortOptions(columnPlans, words)}
        onSort={(sort) => setKeys({ sort: StakeholderSort.parse(sort) })}
      />
      <p className={styles['count']}>
        {page ? words.count(page.total, page.of) : words.loadingRow}
      </p>
    </div>
  )
}
