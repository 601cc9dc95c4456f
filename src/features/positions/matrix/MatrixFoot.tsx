import { cellStances } from '#src/contract/positions.ts'
import type { Positions } from '#src/contract/positions.ts'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { StanceBar } from '#src/ui/StanceBar.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './MatrixFoot.module.css'
import type { Matrix } from './matrixModel.ts'

/** What the bars mean, what is not shown, and how the rows are ordered. */
export function MatrixFoot(props: { positions: Positions; matrix: Matrix; least: number }) {
  const words = usePositionWords()
  const { m } = useLanguage()
  const { address } = useAddress()
  const { positions, matrix, least } = props
  const { hidden } = matrix
  const hasMixed = positions.groups.some(({ said }) =>
    said.cells.some((count, at) => count > 0 && cellStances[at % cellStances.length] === 'mixed'),
  )
  return (
    <div className={styles['foot']}>
      <ul aria-label={words.key}>
        {cellStances
          .filter((stance) => stance !== 'mixed' || hasMixed)
          .map((stance) => (
            <li key={stance}>
              <StanceBar parts={[{ stance, count: 1 }]} />
              {m.records.stance[stance]}
            </li>
          ))}
        <li>{words.single}</li>
        <li>
          <span aria-hidden="true">·</span> {words.dot}
        </li>
      </ul>
      <p>
        {words.codedBy} {words.coded(positions.coded, positions.total)} {words.behalfNote}{' '}
        {address.rows === 'similarity' && `${words.similarity} `}
        <span className={styles['hint']}>{words.hint}</span>
      </p>
      <p aria-live="polite">
        {hidden.rows + hidden.columns > 0 &&
          `${words.leftOut(hidden.rows, hidden.columns, least)} `}
        {least > 1 && words.pale(least)}
      </p>
    </div>
  )
}
