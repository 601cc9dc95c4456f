import type { ReactNode } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import styles from './Lanes.module.css'
import { ZOOM_STEP, lengthOf, zoomAbout, zoomText } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import { timelineWords } from './laneWords.ts'
import type { Axis } from './useAxis.ts'

/** With more days in sight than this, months say enough. */
const MANY = 75

/** The days in sight, and the buttons that change them. */
export function AxisTools(props: {
  axis: Axis
  fit: AxisView
  /** First and last day that anything has. */
  whole: { start: string; end: string }
  zoomed: boolean
  onPin: ((from: string, to: string) => void) | undefined
  after: ReactNode
}) {
  const { f } = useLanguage()
  const words = useWords(timelineWords)
  const { axis, fit, whole, zoomed } = props
  const { view } = axis
  const [from = '', to = ''] = zoomText(view).split('..')
  // The air at the ends of the whole is no time that anybody asked for.
  const first = !zoomed || from < whole.start ? whole.start : from
  const last = !zoomed || to > whole.end ? whole.end : to
  const short = lengthOf(view) > MANY ? 7 : 10
  const zoom = (factor: number) => {
    const now = axis.now()
    axis.move(zoomAbout(now, factor, (now.from + now.to) / 2, axis.bounds, axis.least), 'now')
  }
  const isNearest = lengthOf(view) <= axis.least * 1.01
  const isWidest = lengthOf(view) >= lengthOf(axis.bounds) * 0.99
  return (
    <div className={styles['axisTools']}>
      <span className={styles['range']} aria-live="polite">
        {words.range(f.date(first.slice(0, short), 'short'), f.date(last.slice(0, short), 'short'))}
      </span>
      <Button
        icon
        aria-label={words.zoomOut}
        title={words.zoomOut}
        aria-disabled={isWidest}
        onClick={() => zoom(1 / ZOOM_STEP)}
      >
        −
      </Button>
      <Button
        icon
        aria-label={words.zoomIn}
        title={words.zoomIn}
        aria-disabled={isNearest}
        onClick={() => zoom(ZOOM_STEP)}
      >
        +
      </Button>
      <Button
        title={words.fitLong}
        aria-disabled={!zoomed}
        onClick={() => zoomed && axis.move(fit, 'now')}
      >
        {words.fit}
      </Button>
      {props.onPin && zoomed && (
        <Button onClick={() => props.onPin?.(from, to)}>{words.pin}</Button>
      )}
      {props.after}
    </div>
  )
}
