import type { StatementPage } from '#src/contract/answers.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './CountStatus.module.css'

/** How many statements match, announced as it changes. The old count stands until the new one. */
export function CountStatus({ page }: { page: StatementPage | undefined }) {
  const { m, f } = useLanguage()
  if (!page) {
    return (
      <div role="status" className={styles['count']}>
        {m.shell.counting}
      </div>
    )
  }
  const words = m.shell.count(page.total, page.of)
  const number = f.number(page.total)
  // Both languages begin with the number.
  const rest = words.startsWith(number) ? words.slice(number.length) : undefined
  return (
    <div role="status" className={styles['count']}>
      {rest === undefined ? (
        words
      ) : (
        <>
          <b>{number}</b>
          {rest}
        </>
      )}
    </div>
  )
}
