import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { paths } from '#src/app/paths.ts'
import type { Lane as LaneInfo } from '#src/contract/lanes.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { useViewSearch } from '../useView.ts'
import { LaneThing } from './LaneMarks.tsx'
import type { MarkSetting } from './LaneMarks.tsx'
import styles from './Lanes.module.css'
import { lengthOf } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import { rowMiddle } from './laneHeights.ts'
import type { RowSizes } from './laneHeights.ts'
import type { Drawn, LaneModel } from './laneModel.ts'
import { timelineWords } from './laneWords.ts'
import type { LanesAsked } from './useLaneData.ts'
import { laneFilterAt } from './useLaneLinks.ts'

/** One lane: its name and count, and what stands in it about the time in sight. */
export const Lane = memo(function Lane(props: {
  lane: LaneInfo
  at: number
  model: LaneModel
  top: number
  height: number
  /** Height of the label above the strip; 0: it stands beside. */
  above: number
  sizes: RowSizes
  asked: LanesAsked
  view: AxisView
  setting: MarkSetting
  /** The thing in this lane that Tab reaches. */
  tabbable: string | undefined
}) {
  const { lane, at, model, view, setting, sizes } = props
  const words = useWords(timelineWords)
  const label = setting.words.lane(at)
  const strip = props.height - props.above
  // Half a screen more on both sides, so that a drag shows what is there.
  const from = view.from - lengthOf(view) / 2
  const to = view.to + lengthOf(view) / 2
  const before = countOf(model.things.filter((thing) => thing.to <= view.from))
  const after = countOf(model.things.filter((thing) => thing.from >= view.to))
  return (
    <li
      className={styles['lane']}
      style={{ top: props.top, height: props.height }}
      aria-label={words.lane(label, lane.count)}
    >
      <div
        className={styles['label']}
        data-still=""
        style={props.above > 0 ? { height: props.above } : undefined}
      >
        <LaneName lane={lane} at={at} asked={props.asked} setting={setting} />
        {before + after > 0 && (
          <span className={styles['edges']}>
            <Edge side="before" at={at} count={before} onEdge={setting.onEdge} />
            <Edge side="after" at={at} count={after} onEdge={setting.onEdge} />
          </span>
        )}
      </div>
      <div className={styles['clip']} style={{ height: strip, marginTop: props.above }}>
        <div data-strip="" style={{ height: strip }}>
          {model.things.map((thing) => {
            if (thing.to < from || thing.from > to) return null
            const row = thing.kind === 'bar' ? thing.row + 0.5 : thing.row
            return (
              <LaneThing
                key={thing.key}
                thing={thing}
                lane={at}
                y={rowMiddle(row, strip, sizes)}
                tabbable={props.tabbable === thing.key}
                setting={setting}
              />
            )
          })}
        </div>
      </div>
    </li>
  )
})

/** The name of a lane, which leads to its statements. It alone follows the address. */
function LaneName(props: { lane: LaneInfo; at: number; asked: LanesAsked; setting: MarkSetting }) {
  const { lane, at, setting } = props
  const words = useWords(timelineWords)
  const searchOf = useViewSearch()
  const label = setting.words.lane(at)
  const filter = laneFilterAt(props.asked, setting.timeline, at)
  return (
    <Link to={paths.statements} params={{}} search={searchOf('statements', filter)}>
      <b aria-hidden="true">{label}</b>
      <span aria-hidden="true" className={styles['beside']}>
        {setting.words.count(lane)}
      </span>
      <Hidden>{words.lane(label, lane.count)}</Hidden>
    </Link>
  )
}

const countOf = (things: readonly Drawn[]) =>
  things.reduce((sum, thing) => sum + (thing.kind === 'bar' ? thing.crowd.count : 1), 0)

/** How many statements of a lane lie out of sight on one side; a press brings the nearest there. */
function Edge(props: {
  side: 'before' | 'after'
  at: number
  count: number
  onEdge: (lane: number, side: 'before' | 'after') => void
}) {
  const { f } = useLanguage()
  const words = useWords(timelineWords)
  const { side, at, count } = props
  if (count === 0) return null
  const name = side === 'before' ? words.earlier(count) : words.later(count)
  return (
    <button
      type="button"
      // The arrow keys go there from the marks.
      tabIndex={-1}
      className={styles['edge']}
      data-side={side}
      data-still=""
      aria-label={name}
      title={name}
      onClick={() => props.onEdge(at, side)}
    >
      {side === 'before' ? `‹ ${f.number(count)}` : `${f.number(count)} ›`}
    </button>
  )
}
