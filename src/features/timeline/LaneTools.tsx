import { useId } from 'react'
import { laneKinds, laneOrders } from '#src/contract/viewChoices.ts'
import type { LaneKind, LaneOrder } from '#src/contract/viewChoices.ts'
import { timelineWords } from '#src/shell/lanes/laneWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Choice } from '#src/ui/Choice.tsx'
import { useWords } from '#src/ui/language.tsx'
import styles from './TimelinePage.module.css'
import { viewOfLanes } from './lanesChoice.ts'

/** What the lanes stand for, and their order. */
export function LaneTools({ lanes, order }: { lanes: LaneKind; order: LaneOrder }) {
  const words = useWords(timelineWords)
  const { setKeys } = useAddress()
  const id = useId()
  return (
    <div className={styles['laneTools']}>
      <Choice
        label={words.lanes}
        options={laneKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={lanes}
        onChange={(next) => setKeys({ lanes: viewOfLanes(next, order) })}
      />
      <span className={styles['order']}>
        <label htmlFor={id}>{words.order}</label>
        <select
          id={id}
          value={order}
          onChange={(event) => {
            const next = laneOrders.find((each) => each === event.target.value)
            if (next) setKeys({ lanes: viewOfLanes(lanes, next) })
          }}
        >
          {laneOrders.map((value) => (
            <option key={value} value={value}>
              {words.orders[value]}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
