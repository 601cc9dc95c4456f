import type { BarStance } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Positions.module.css'

/**
 * A segmented bar of stances and its number; a single statement in outline. Colour alone says
 * nothing: whoever uses it writes the stances beside it.
 */
export function StanceBar(props: {
  parts: readonly { stance: BarStance; count: number }[]
  total: number
}) {
  const { f } = useLanguage()
  return (
    <span className={styles['barLine']}>
      <span
        className={styles['bar']}
        data-single={props.total === 1 ? '' : undefined}
        aria-hidden="true"
      >
        {props.parts.map(({ stance, count }) => (
          <i key={stance} data-stance={stance} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className={styles['n']}>{f.number(props.total)}</span>
    </span>
  )
}
