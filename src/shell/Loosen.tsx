import { Link } from '@tanstack/react-router'
import type { StatementPage } from '#src/contract/answers.ts'
import { loosen as en } from '#src/i18n/en/loosen.ts'
import { loosen as fr } from '#src/i18n/fr/loosen.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import styles from './Loosen.module.css'
import { useAddress, withChoice } from './useAddress.ts'

const both = { en, fr }

/** Says which part of the filter to loosen and what that would give. */
export function Loosen({ page }: { page: StatementPage }) {
  const { m } = useLanguage()
  const words = useWords(both)
  const { address } = useAddress()
  const loosen = (page.loosen ?? []).filter(({ total }) => total > 0)
  return (
    <EmptyState
      title={m.statements.nothingFound}
      action={
        <Link
          className={buttonClass(loosen.length > 0 ? 'plain' : 'primary')}
          to="."
          search={{ ...address, filter: {} }}
        >
          {words.clear(m.records.statements(page.of))}
        </Link>
      }
    >
      <p>{loosen.length > 0 ? words.explain : words.noneAlone}</p>
      <ul className={styles['loosen']}>
        {loosen
          .toSorted((a, b) => b.total - a.total)
          .map(({ key, total }) => (
            <li key={key}>
              <Link to="." search={{ ...address, filter: withChoice(address.filter, key, {}) }}>
                {words.without(m.records.keys[key])}
              </Link>{' '}
              · {m.records.statements(total)}
            </li>
          ))}
      </ul>
    </EmptyState>
  )
}
