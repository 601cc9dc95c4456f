import { askSortOf } from '#src/contract/address.ts'
import { ListHead } from '#src/shell/listTable/ListHead.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { columnPlans } from './columns.tsx'
import type { ColumnId } from './columns.tsx'
import { useAsksWords } from '../words.ts'

/** What Parley coded itself: its heads say so. */
const coded: ReadonlySet<ColumnId> = new Set(['positions', 'ask'])

/** The row of heads; those that sort are buttons. */
export function AsksHead() {
  const { m } = useLanguage()
  const words = useAsksWords()
  const { address, setKeys } = useAddress()
  return (
    <ListHead
      columns={columnPlans}
      nameOf={(id) => words.columns[id] + (coded.has(id) ? `, ${m.records.codedBy}` : '')}
      sort={askSortOf(address)}
      onSort={(sort) => setKeys({ sort })}
    />
  )
}
