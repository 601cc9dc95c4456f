import { useEffect, useRef } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { Swatch } from './Marker.tsx'
import styles from './PickedColumn.module.css'
import { neighbour } from './touched.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** The numbers of one column of a chart, each a link that a finger can hit, and the ways to the next. */
export function PickedColumn(props: {
  drawing: TrendDrawing
  bin: number
  onPick: (bin: number | undefined) => void
  /** A link was followed here: it goes with the numbers it stood for. */
  onFollow: () => void
}) {
  const { drawing, bin, onPick, onFollow } = props
  const { trends, series, shape, hatchId, words } = drawing
  const { column, whole } = words.w
  const head = useRef<HTMLParagraphElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [bin])
  const name = words.binName(trends, trends.bins[bin]!)
  const bins = [...trends.bins.keys()].filter((at) => series.some(({ counts }) => counts[at]))
  const move = (label: string, by: 1 | -1) => {
    const to = neighbour(bin, by, bins)
    return (
      <Button
        icon
        aria-label={label}
        aria-disabled={to === undefined}
        onClick={() => {
          if (to !== undefined) onPick(to)
        }}
      >
        {by < 0 ? '‹' : '›'}
      </Button>
    )
  }
  return (
    <div
      className={styles['picked']}
      role="group"
      aria-label={name}
      onClick={(event) => event.defaultPrevented && onFollow()}
    >
      <div className={styles['head']}>
        <p ref={head} tabIndex={-1}>
          {name}
        </p>
        {move(column.previous, -1)}
        {move(column.next, 1)}
        <Button
          icon
          look="quiet"
          aria-label={words.m.shell.close}
          onClick={() => onPick(undefined)}
        >
          ✕
        </Button>
      </div>
      <ul>
        {series.map(({ look, name: of, counts, counted }, at) => {
          const count = counts[bin]
          if (!count) return null
          const segment = drawing.segment(at, bin)
          const content = (
            <>
              <Swatch look={look} line={shape === 'line'} hatchId={hatchId} />
              <span>{whole(of, counted(count))}</span>
            </>
          )
          return (
            <li key={look}>
              {segment.link ? (
                <a {...segment.link} aria-label={segment.name}>
                  {content}
                </a>
              ) : (
                <span>{content}</span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
