import { seals, stances } from '#src/contract/records.ts'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './AboutPage.module.css'
import { useAboutWords } from './aboutWords.ts'

/** The marks, tags and seals with their meanings. */
export function Reading() {
  const { m } = useLanguage()
  const words = useAboutWords().reading
  return (
    <>
      <p>{words.stances}</p>
      <ul className={styles['marks']}>
        {[...stances, 'mixed' as const].map((stance) => (
          <li key={stance}>
            <StanceMark stance={stance} />
            <StanceMark stance={stance} outline />
            {m.records.stance[stance]}
          </li>
        ))}
      </ul>
      <p>{words.filled}</p>
      <dl className={styles['terms']}>
        {words.words.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{words.sealsTitle}</p>
      <dl className={styles['terms']}>
        {seals.map((seal) => (
          <div key={seal}>
            <dt>
              {seal === 'verified' && '✓ '}
              {m.records.seal[seal]}
            </dt>
            <dd>{words.seals[seal]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.absence}</p>
    </>
  )
}
