import { OnBehalfCell, StakeholderCell } from '#src/shell/statementsTable/cells.tsx'
import styles from './AsksTable.module.css'
import type { FilledAsk } from './askLines.ts'
import { useAsksWords } from '../words.ts'

/** Who asks, the group, and on whose behalf. */
export function WhoCell(props: FilledAsk) {
  const words = useAsksWords()
  return (
    <>
      <StakeholderCell {...props} />
      {props.row.statement.onBehalfOfIds.length > 0 && (
        <div className={styles['beside']}>
          {words.behalf} <OnBehalfCell {...props} />
        </div>
      )}
    </>
  )
}
