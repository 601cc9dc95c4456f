import type { LaneMark, Timeline } from '#src/contract/lanes.ts'
import { barStances } from '#src/contract/records.ts'
import { StanceGlyph } from '#src/ui/StanceMark.tsx'
import styles from './LaneMarks.module.css'
import { percentOf } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import { BAR, isInexact } from './laneModel.ts'
import type { Drawn, DrawnBar, DrawnMark } from './laneModel.ts'
import type { LaneWords } from './laneWords.ts'

/** Where the links of marks and bars lead. */
export interface LaneLinks {
  mark: (id: string) => string
  bar: (lane: number, bar: DrawnBar) => string
}

/**
 * A thing is a drawing of its own about a point, not a part of a drawing as wide as the strip: that
 * would lay out the text of every bar anew whenever the strip moves.
 */
const POINT = { width: 2, height: 2, viewBox: '-1 -1 2 2' }

/** What all marks of a chart share. */
export interface MarkSetting {
  timeline: Timeline
  bounds: AxisView
  words: LaneWords
  links: LaneLinks
  /** Height of a bar, and of what a press on a mark may hit, in pixels. */
  barHeight: number
  hit: number
  /** Brings the nearest thing of a lane that lies out of sight on one side into it. */
  onEdge: (lane: number, side: 'before' | 'after') => void
  /** The statement whose panel stands open. */
  openId: string | undefined
}

/** Draws one thing of a lane with its middle at the height `y`. */
export function LaneThing(props: {
  thing: Drawn
  lane: number
  y: number
  /** The one that Tab reaches; arrow keys move on from it. */
  tabbable: boolean
  setting: MarkSetting
}) {
  const { thing, setting } = props
  const x = `${percentOf(thing.day, setting.bounds)}%`
  if (thing.kind === 'bar') return <CrowdBar {...props} thing={thing} x={x} />
  const mark = setting.timeline.marks?.[thing.mark]
  return mark ? <OneMark {...props} thing={thing} mark={mark} x={x} /> : null
}

function OneMark(props: {
  thing: DrawnMark
  mark: LaneMark
  lane: number
  x: string
  y: number
  tabbable: boolean
  setting: MarkSetting
}) {
  const { thing, mark, x, y, setting } = props
  const { bounds, words, links } = setting
  const left = percentOf(thing.item.from, bounds)
  const right = percentOf(thing.item.to, bounds)
  return (
    <>
      {isInexact(thing.item) && (
        <i
          className={styles['bracket']}
          style={{ left: `${left}%`, width: `${right - left}%`, top: y - 4 }}
        />
      )}
      <svg className={styles['thing']} style={{ left: x, top: y }} {...POINT}>
        <a
          className={styles['mark']}
          href={links.mark(mark.id)}
          aria-label={words.mark(mark)}
          tabIndex={props.tabbable ? 0 : -1}
          data-lane={props.lane}
          data-thing={thing.key}
          data-day={thing.day}
          data-opens={mark.id}
          data-open={setting.openId === mark.id ? '' : undefined}
        >
          <rect
            className={styles['hit']}
            x={-setting.hit / 2 - 1}
            y={-setting.hit / 2}
            width={setting.hit + 2}
            height={setting.hit}
            rx="4"
          />
          <StanceGlyph stance={mark.stance} outline={!mark.quoted} />
          {thing.beyond && (
            <path
              className={styles['beyond']}
              d={thing.beyond === 'before' ? 'M-10 -4 -14 0 -10 4' : 'M10 -4 14 0 10 4'}
            />
          )}
        </a>
      </svg>
    </>
  )
}

/** Room for the number beside the segments. */
const NUMBER = 22
const INSET = 3

function CrowdBar(props: {
  thing: DrawnBar
  lane: number
  x: string
  y: number
  tabbable: boolean
  setting: MarkSetting
}) {
  const { thing, x, y, setting } = props
  const { counts, count } = thing.crowd
  const { words, links, barHeight } = setting
  const half = BAR - 1
  // In full it stands in the name.
  const text = count > 999 ? `${Math.round(count / 100) / 10}k` : String(count)
  const room = 2 * half - NUMBER - INSET - Math.max(0, text.length - 2) * 5
  const height = barHeight - 2 * INSET
  let left = -half + INSET
  return (
    <svg className={styles['thing']} style={{ left: x, top: y }} {...POINT}>
      <a
        className={styles['crowd']}
        href={links.bar(props.lane, thing)}
        aria-label={words.bar(props.lane, thing.crowd)}
        tabIndex={props.tabbable ? 0 : -1}
        data-lane={props.lane}
        data-thing={thing.key}
        data-day={thing.day}
        data-crowd={thing.opens}
      >
        <rect
          className={styles['frame']}
          x={-half}
          y={-barHeight / 2}
          width={2 * half}
          height={barHeight}
          rx="4"
        />
        {barStances.map((stance) => {
          if (counts[stance] === 0) return null
          const width = (counts[stance] / count) * room
          const from = left
          left += width
          return (
            <rect
              key={stance}
              className={styles['segment']}
              data-stance={stance}
              x={from}
              y={-height / 2}
              // A hairline between stances, but never a segment without width.
              width={Math.max(1, width - 1)}
              height={height}
            />
          )
        })}
        <text x={half - 4} y="4">
          {text}
        </text>
      </a>
    </svg>
  )
}
