import type { PositionChanges } from '#src/contract/positions.ts'
import type { ChangeVoice } from '#src/contract/viewChoices.ts'
import styles from './ChangePair.module.css'
import { usePositionWords } from './positionWords.ts'

/** What counts as a change, and how many pairs were compared; it stands there when none was found too. */
export function ChangesRule(props: {
  changes: Pick<PositionChanges, 'compared' | 'changed' | 'reversals' | 'unordered'>
  voice: ChangeVoice
}) {
  const all = usePositionWords()
  const words = all.changes
  const { compared, changed, reversals, unordered } = props.changes
  return (
    <div className={styles['rule']}>
      <p>
        {words.rule[props.voice]} {words.reversalRule} {words.partial} {all.codedBy}
      </p>
      <p aria-live="polite">
        <b>{words.compared(compared, changed, reversals)}</b>
        {unordered > 0 && ` ${words.unordered(unordered)}`}
      </p>
    </div>
  )
}
