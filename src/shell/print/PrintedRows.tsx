import { useLanguage } from '#src/ui/language.tsx'
import { columnPlans } from '../statementsTable/columns.tsx'
import type { Filled } from '../statementsTable/line.ts'
import { useColumns } from '../statementsTable/useColumns.ts'
import styles from './PrintHost.module.css'

/** With more columns than these the letters get smaller. */
const ROOMY = 6

/** The statements as a plain table, all rows of it, with its heads on every page. */
export function PrintedRows({ name, lines }: { name: string; lines: readonly Filled[] }) {
  const { m } = useLanguage()
  const { shown } = useColumns()
  const plans = columnPlans.filter(({ id }) => shown(id))
  return (
    <table
      className={styles['rows']}
      aria-label={name}
      data-print-rows=""
      data-narrow={plans.length > ROOMY ? '' : undefined}
    >
      <thead>
        <tr>
          {plans.map(({ id }) => (
            <th key={id} scope="col" data-column={id}>
              {id === 'positions'
                ? `${m.statements.columns[id]}, ${m.statements.positionsCoded}`
                : m.statements.columns[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.row.statement.id}>
            {plans.map(({ id, Cell }) => (
              <td key={id}>
                <Cell {...line} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
