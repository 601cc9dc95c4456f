import { statementSortOf } from '#src/contract/address.ts'
import { useId, useState } from 'react'
import { Sort } from '#src/contract/questions.ts'
import { useAddress } from '../useAddress.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { RecodeTool } from '../recode/RecodeTool.tsx'
import styles from './TableTools.module.css'
import { columnPlans, fixedColumns } from './columns.tsx'
import { useColumns } from './useColumns.ts'

/** Choosing columns, and the order where the table shows no heads. */
export function TableTools() {
  const { m } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['tools']}>
      <SortSelect />
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.statements.chooseColumns}
      </Button>
      <RecodeTool />
      {open && (
        <Dialog title={m.statements.columnsTitle} onClose={() => setOpen(false)}>
          <ColumnChoice />
        </Dialog>
      )}
    </div>
  )
}

function ColumnChoice() {
  const { m } = useLanguage()
  const columns = useColumns()
  return (
    <>
      <ul className={styles['columns']}>
        {columnPlans.map(({ id }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={columns.shown(id)}
                disabled={fixedColumns.includes(id)}
                onChange={() => columns.toggle(id)}
              />
              {m.statements.columns[id]}
            </label>
          </li>
        ))}
      </ul>
      <Button onClick={columns.reset}>{m.statements.columnsReset}</Button>
    </>
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
