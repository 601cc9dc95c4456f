import { Link } from '@tanstack/react-router'
import type { PositionChanges } from '#src/contract/positions.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress, withChoice } from '#src/shell/useAddress.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ChangesView.module.css'

const numbers = ['compared', 'changed', 'reversals'] as const

/** The pairs by the group of the stakeholder; each group narrows the page to its own. */
export function ChangesByGroup({ groups }: Pick<PositionChanges, 'groups'>) {
  const words = usePositionWords().changes
  const { f } = useLanguage()
  const { address } = useAddress()
  if (groups.length === 0) return null
  // Where others speak for somebody the filter, which asks for their own group, can't say whose.
  const narrows = address.said !== 'behalf'
  return (
    <div className={styles['scroller']}>
      <table className={styles['groups']} aria-label={words.byGroup}>
        <thead>
          <tr>
            <th scope="col">{words.columns.group}</th>
            {numbers.map((column) => (
              <th key={column} scope="col" data-kind="number">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                {narrows && group.id !== '' ? (
                  <Link
                    to="."
                    search={{
                      ...address,
                      filter: withChoice(address.filter, 'group', { any: [group.id] }),
                    }}
                  >
                    {group.label ? <Localized text={group.label} /> : group.id}
                  </Link>
                ) : group.label ? (
                  <Localized text={group.label} />
                ) : (
                  group.id || words.noGroup
                )}
              </th>
              {numbers.map((column) => (
                <td key={column} data-kind="number">
                  {f.number(group[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
