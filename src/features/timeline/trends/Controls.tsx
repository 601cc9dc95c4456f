import { trendShapes } from '#src/contract/address.ts'
import { trendKinds, trendUnits } from '#src/contract/viewChoices.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Choice } from '#src/ui/Choice.tsx'
import styles from './TrendsSection.module.css'
import { viewOf } from './trendChoice.ts'
import type { TrendChoice } from './trendChoice.ts'
import { useTrendWords } from '#src/shell/trends/useTrendWords.ts'

const optionsOf = <V extends string>(values: readonly V[], labels: Record<V, string>) =>
  values.map((value) => ({ value, label: labels[value] }))

/** What is counted, by what unit, drawn how; the choice stands in the address. */
export function Controls({ choice }: { choice: TrendChoice }) {
  const { setKeys } = useAddress()
  const { w } = useTrendWords()
  const change = (part: Partial<TrendChoice>) =>
    setKeys({ by: viewOf({ ...choice, ...part }) }, { replace: true })
  return (
    <div className={styles['controls']}>
      <Choice
        label={w.countBy}
        options={optionsOf(trendKinds, w.kinds)}
        value={choice.by}
        onChange={(by) => change({ by })}
      />
      <Choice
        label={w.unit}
        options={optionsOf(trendUnits, w.units)}
        value={choice.unit}
        onChange={(unit) => change({ unit })}
      />
      <Choice
        label={w.drawnAs}
        options={optionsOf(trendShapes, w.shapes)}
        value={choice.shape}
        onChange={(shape) => change({ shape })}
      />
    </div>
  )
}
