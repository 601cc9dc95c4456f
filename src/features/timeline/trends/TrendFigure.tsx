import { useRef, useState } from 'react'
import type { Trends } from '#src/contract/trends.ts'
import { useWidth } from '#src/ui/useWidth.ts'
import { Caption } from './Caption.tsx'
import { Downloads } from '#src/shell/trends/Downloads.tsx'
import { useTrendFiles } from './useTrendFiles.ts'
import { Legend } from '#src/shell/trends/Legend.tsx'
import { TrendChart } from '#src/shell/trends/TrendChart.tsx'
import { TrendTable } from '#src/shell/trends/TrendTable.tsx'
import styles from './TrendsSection.module.css'
import { isDrawable } from '#src/shell/trends/drawnSeries.ts'
import type { TrendShape } from '#src/contract/address.ts'
import { useTrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'

const HEIGHT = 280

/** A trend: its chart with key and caption, its numbers, its files. */
export function TrendFigure(props: { trends: Trends; shape: TrendShape; stale: boolean }) {
  const { trends, shape } = props
  const drawing = useTrendDrawing(trends, shape)
  const { ref, width } = useWidth()
  const figure = useRef<HTMLElement>(null)
  const fileOf = useTrendFiles(drawing, figure)
  const [open, setOpen] = useState(false)
  const { w, m } = drawing.words
  const drawn = isDrawable(trends)
  return (
    <>
      <figure ref={figure} className={styles['figure']} aria-busy={props.stale}>
        {drawn ? (
          <>
            <Legend drawing={drawing} />
            <div ref={ref} className={styles['drawing']} style={{ minHeight: HEIGHT }}>
              {width > 0 && <TrendChart drawing={drawing} width={width} height={HEIGHT} />}
            </div>
          </>
        ) : (
          <p className={styles['nothing']}>
            <b>{w.nothing.title}</b>{' '}
            {trends.total === 0
              ? w.nothing.empty
              : w.nothing.undated(m.records.statements(trends.total))}
          </p>
        )}
        {trends.total > 0 && <Caption drawing={drawing} />}
      </figure>
      {trends.total > 0 && (
        <div className={styles['below']}>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{w.table.show}</summary>
            {open && <TrendTable trends={trends} />}
          </details>
          <Downloads
            kinds={drawn ? ['excel', 'data', 'svg', 'png'] : ['excel', 'data']}
            fileOf={fileOf}
            stale={props.stale}
          />
        </div>
      )}
    </>
  )
}
