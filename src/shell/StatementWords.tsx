import type { Statement } from '#src/contract/records.ts'
import { isPrintedInTranslation } from '#src/domain/printedInTranslation.ts'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './StatementWords.module.css'

/** A statement's own words; under them, where they are a translation, that they are. */
export function StatementWords({ statement }: { statement: Statement }) {
  const { m, f } = useLanguage()
  return (
    <>
      <Quote words={statement} />
      {isPrintedInTranslation(statement) && (
        <p className={styles['translated']}>
          {m.records.originalNotHeld(f.language(statement.language))}
        </p>
      )}
    </>
  )
}
