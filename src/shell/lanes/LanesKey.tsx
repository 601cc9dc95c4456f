import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { barStances } from '#src/contract/records.ts'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { withChoice } from '../useAddress.ts'
import { useViewSearch } from '../useView.ts'
import styles from './Lanes.module.css'
import { timelineWords } from './laneWords.ts'

/** What the shapes mean, and what has no place on the axis. */
export function LanesKey(props: { undated: number; filter: StatementFilter; folded: boolean }) {
  const words = useWords(timelineWords)
  const searchOf = useViewSearch()
  return (
    <div className={styles['key']}>
      {props.folded ? (
        <details>
          <summary>{words.key}</summary>
          <Shapes />
        </details>
      ) : (
        <Shapes />
      )}
      {props.undated > 0 && (
        <Link
          to={paths.statements}
          params={{}}
          search={searchOf('statements', withChoice(props.filter, 'precision', { any: ['none'] }))}
        >
          {words.undated(props.undated)}
        </Link>
      )}
    </div>
  )
}

function Shapes() {
  const { m } = useLanguage()
  const words = useWords(timelineWords)
  return (
    <ul aria-label={words.key}>
      {barStances.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
          {m.records.stance[stance]}
        </li>
      ))}
      <li>
        <StanceMark stance="neutral" /> {words.filled}
      </li>
      <li>
        <StanceMark stance="neutral" outline /> {words.outline}
      </li>
      <li>
        <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
          <path d="M1 1v8M25 1v8M1 5h24" fill="none" stroke="currentColor" />
        </svg>
        {words.bracket}
      </li>
      <li>{words.codedBy}</li>
    </ul>
  )
}
