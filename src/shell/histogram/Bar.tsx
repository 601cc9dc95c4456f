import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useAddress } from '../useAddress.ts'
import styles from './TimeHistogram.module.css'
import { BAR_HEIGHT } from './barModel.ts'
import type { BarBox } from './barModel.ts'

/** One bar, or neighbours too thin to be hit alone: a link named by time, count and stances. */
export function Bar(props: {
  boxes: readonly BarBox[]
  /** Which of the boxes lie outside the range that is set. */
  pale: readonly boolean[]
  /** The place on the axis that presses on this bar may hit. */
  slot: { x: number; width: number }
  name: string
  filter: StatementFilter
  label?: string
}) {
  const { address } = useAddress()
  const { boxes, slot, pale } = props
  const drawing = (
    <span className={styles['bar']} style={{ height: BAR_HEIGHT + 4 }}>
      {boxes.map((box, at) =>
        box.segments.map(({ stance, y, height }) => (
          <i
            key={`${box.x} ${stance}`}
            data-stance={stance}
            data-pale={pale[at] ? '' : undefined}
            style={{
              left: box.x - slot.x,
              width: box.width,
              top: y + 4,
              // A hairline between stances, but never a segment without height.
              height: Math.max(1, height - (height > 3 ? 1 : 0)),
            }}
          />
        )),
      )}
    </span>
  )
  return (
    <div className={styles['slot']} style={{ left: slot.x, width: slot.width }}>
      {boxes.every(({ total }) => total === 0) ? (
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
        <span className={styles['label']} style={{ left: slot.width / 2 }} aria-hidden="true">
          {props.label}
        </span>
      )}
    </div>
  )
}
