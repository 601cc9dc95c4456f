import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useAddress } from '../useAddress.ts'
import styles from './TimeHistogram.module.css'
import { BAR_HEIGHT } from './barModel.ts'
import type { BarBox } from './barModel.ts'

/** One bar: a link to its statements, named by time, count and stances. */
export function Bar(props: {
  box: BarBox
  /** The place on the axis that presses on this bar may hit. */
  slot: { x: number; width: number }
  name: string
  filter: StatementFilter
  pale: boolean
  label: string | undefined
  /** The first label may be wider than its bar: then it begins at the edge. */
  atEdge?: boolean
}) {
  const { address } = useAddress()
  const { box, slot } = props
  const inner = box.x - slot.x
  const drawing = (
    <span className={styles['bar']} style={{ height: BAR_HEIGHT + 4 }}>
      {box.segments.map(({ stance, y, height }) => (
        <i
          key={stance}
          data-stance={stance}
          style={{
            left: inner,
            width: box.width,
            top: y + 4,
            // A hairline between stances, but never a segment without height.
            height: Math.max(1, height - (height > 3 ? 1 : 0)),
          }}
        />
      ))}
    </span>
  )
  return (
    <div
      className={styles['slot']}
      data-pale={props.pale ? '' : undefined}
      style={{ left: slot.x, width: slot.width }}
    >
      {box.total === 0 ? (
        drawing
      ) : (
        <Link
          className={styles['link']}
          to={paths.statements}
          params={{}}
          search={{ ...address, filter: props.filter }}
          aria-label={props.name}
          title={props.name}
          draggable={false}
        >
          {drawing}
        </Link>
      )}
      {props.label !== undefined && (
        <span
          className={styles['label']}
          data-edge={props.atEdge ? '' : undefined}
          aria-hidden="true"
        >
          {props.label}
        </span>
      )}
    </div>
  )
}
