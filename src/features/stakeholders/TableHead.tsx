import { stakeholderSortOf } from '#src/contract/address.ts'
import { ListHead } from '#src/shell/listTable/ListHead.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { columnPlans } from './columns.tsx'
import { useStakeholderWords } from './words.ts'

/** The row of heads; those that sort are buttons. */
export function TableHead() {
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  return (
    <ListHead
      columns={columnPlans}
      nameOf={(id) => words.columns[id]}
      sort={stakeholderSortOf(address)}
      onSort={(sort) => setKeys({ sort })}
    />
  )
}
