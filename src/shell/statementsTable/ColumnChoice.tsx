import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './TableTools.module.css'
import { columnPlans, fixedColumns } from './columns.tsx'
import { useColumns } from './useColumns.ts'

/** Which columns the table shows. */
export function ColumnChoice() {
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
