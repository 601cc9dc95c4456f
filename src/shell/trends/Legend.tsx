import { Swatch } from './Marker.tsx'
import styles from './Legend.module.css'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** The key of the chart; each name narrows the timeline to its series. */
export function Legend({ drawing }: { drawing: TrendDrawing }) {
  const { series, shape, hatchId, words } = drawing
  return (
    <ul className={styles['legend']} aria-label={words.w.legend}>
      {series.map(({ look, name, link }) => (
        <li key={look}>
          <a className={styles['item']} {...link}>
            <Swatch look={look} line={shape === 'line'} hatchId={hatchId} />
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
