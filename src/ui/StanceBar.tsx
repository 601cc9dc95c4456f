import type { BarStance } from '#src/contract/records.ts'
import styles from './StanceBar.module.css'
import { useLanguage } from './language.tsx'

/**
 * A segmented bar of stances and its number, for the eye; a single statement in outline. Whoever
 * uses it says the number and the stances in words beside it.
 */
export function StanceBar(props: {
  parts: readonly { stance: BarStance; count: number }[]
  /** Left out: the bar stands alone, as in a key. */
  total?: number
  /** The number stands under the bar. */
  stacked?: boolean
}) {
  const { f } = useLanguage()
  return (
    <span
      className={styles['barLine']}
      data-stacked={props.stacked ? '' : undefined}
      aria-hidden="true"
    >
      <span className={styles['bar']} data-single={props.total === 1 ? '' : undefined}>
        {props.parts.map(({ stance, count }) => (
          <i key={stance} data-stance={stance} style={{ flexGrow: count }} />
        ))}
      </span>
      {props.total !== undefined && (
        <span className={styles['n']} data-count="">
          {f.number(props.total)}
        </span>
      )}
    </span>
  )
}
