import type { ReactNode } from 'react'
import styles from './TrendChart.module.css'
import type { TrendDrawing } from './useTrendDrawing.ts'

/**
 * One number of the chart: a link in the drawing, named and titled. Tab passes it by; arrow keys
 * go from one to the next, and the table has them all.
 */
export function ChartLink(props: {
  drawing: TrendDrawing
  series: number
  bin: number
  children: ReactNode
}) {
  const { name, link } = props.drawing.segment(props.series, props.bin)
  if (!link) {
    return (
      <g>
        <title>{name}</title>
        {props.children}
      </g>
    )
  }
  return (
    <a
      {...link}
      className={styles['link']}
      tabIndex={-1}
      aria-label={name}
      data-series={props.series}
      data-bin={props.bin}
    >
      <title>{name}</title>
      {props.children}
    </a>
  )
}
