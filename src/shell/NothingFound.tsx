import { Link } from '@tanstack/react-router'
import type { StatementPage } from '#src/contract/answers.ts'
import { useAddress, withChoice } from './useAddress.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ListProblem.module.css'

/** Says which part of the filter to loosen and what that would give. */
export function NothingFound({ page }: { page: StatementPage }) {
  const { m } = useLanguage()
  const { address } = useAddress()
  const loosen = (page.loosen ?? []).filter(({ total }) => total > 0)
  return (
    <EmptyState
      title={m.statements.empty.title}
      action={
        <Link
          className={buttonClass(loosen.length > 0 ? 'plain' : 'primary')}
          to="."
          search={{ ...address, filter: {} }}
        >
          {m.statements.empty.clear(m.records.statements(page.of))}
        </Link>
      }
    >
      <p>{loosen.length > 0 ? m.statements.empty.explain : m.statements.empty.noneAlone}</p>
      <ul className={styles['loosen']}>
        {loosen
          .toSorted((a, b) => b.total - a.total)
          .map(({ key, total }) => (
            <li key={key}>
              <Link to="." search={{ ...address, filter: withChoice(address.filter, key, {}) }}>
                {m.statements.empty.without(m.records.keys[key])}
              </Link>{' '}
              · {m.records.statements(total)}
            </li>
          ))}
      </ul>
    </EmptyState>
  )
}
