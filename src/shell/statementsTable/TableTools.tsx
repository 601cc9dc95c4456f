import { statementSortOf } from '#src/contract/address.ts'
import { useId, useState } from 'react'
import { Sort } from '#src/contract/questions.ts'
import { useAddress } from '../useAddress.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Wanted } from '../Wanted.tsx'
import { onDemand } from '../onDemand.ts'
import { TickButton } from '../ticks/TickButton.tsx'
import { RecodeTool } from '../recode/RecodeTool.tsx'
import styles from './TableTools.module.css'
import { columnPlans } from './columns.tsx'

/** What the dialog holds. */
export const columnChoice = onDemand(async () => (await import('./ColumnChoice.tsx')).ColumnChoice)

/** Choosing columns, and the order where the table shows no heads. */
export function TableTools(props: { ticking: { on: boolean; toggle: () => void } }) {
  const { m } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['tools']}>
      <SortSelect />
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.statements.chooseColumns}
      </Button>
      <TickButton on={props.ticking.on} toggle={props.ticking.toggle} />
      <RecodeTool />
      {open && (
        <Dialog title={m.statements.columnsTitle} onClose={() => setOpen(false)}>
          <Wanted part={columnChoice}>{(ColumnChoice) => <ColumnChoice />}</Wanted>
        </Dialog>
      )}
    </div>
  )
}

function SortSelect() {
  const { m } = useLanguage()
  const { address, setSort } = useAddress()
  const id = useId()
  const { columns, sorts, sortOption } = m.statements
  const others = columnPlans.filter((plan) => plan.sort !== undefined && plan.sort !== 'said')
  return (
    <div className={styles['sort']}>
      <label htmlFor={id}>{m.statements.sortBy}</label>
      <select
        id={id}
        value={statementSortOf(address)}
        onChange={(event) => setSort(Sort.parse(event.target.value))}
      >
        <option value="-said">{m.statements.newestFirst}</option>
        <option value="said">{m.statements.oldestFirst}</option>
        {others.flatMap((plan) => [
          <option key={plan.id} value={plan.sort}>
            {sortOption(columns[plan.id], sorts.ascending)}
          </option>,
          <option key={`-${plan.id}`} value={`-${plan.sort}`}>
            {sortOption(columns[plan.id], sorts.descending)}
          </option>,
        ])}
      </select>
    </div>
  )
}
