import { heardNarrowings } from '#src/domain/narrow.ts'
import { StatementWords } from '#src/shell/StatementWords.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NarrowLink } from '../CountLink.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import { StatementLine } from './StatementLine.tsx'
import type { ProfilePart } from './part.ts'

/** The latest statements in their words; where it said nothing, those on its behalf. */
export function LastWords({ detail, refs }: ProfilePart) {
  const { m } = useLanguage()
  const words = useStakeholderWords()
  const { stakeholder, heard, lastWords } = detail
  const of = heard.said > 0 ? 'said' : 'saidOnItsBehalf'
  return (
    <>
      <ol className={styles['quotes']}>
        {lastWords.map((row) => (
          <li key={row.statement.id}>
            <StatementWords statement={row.statement} />
            <StatementLine row={row} refs={refs} id={stakeholder.id} />
          </li>
        ))}
      </ol>
      {heard[of] > lastWords.length && (
        <p className={styles['all']}>
          {m.shell.count(lastWords.length, heard[of])}
          <span>
            {' · '}
            <NarrowLink to={heardNarrowings[of](stakeholder.id)}>
              {words.profile.allWords(m.records.statements(heard[of]))}
            </NarrowLink>
          </span>
        </p>
      )}
    </>
  )
}
