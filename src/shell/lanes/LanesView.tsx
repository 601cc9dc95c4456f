import { useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Milestones, Timeline } from '#src/contract/lanes.ts'
import type { LaneKind, LaneOrder } from '#src/contract/viewChoices.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { useWidth } from '#src/ui/useWidth.ts'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { ListProblem } from '../ListProblem.tsx'
import { AxisTools } from './AxisTools.tsx'
import styles from './Lanes.module.css'
import { LanesChart } from './LanesChart.tsx'
import { LanesKey } from './LanesKey.tsx'
import { MilestoneList } from './MilestoneList.tsx'
import { laneItems } from './laneItems.ts'
import { timelineWords } from './laneWords.ts'
import { useAxis } from './useAxis.ts'
import type { OnZoom } from './useAxis.ts'
import { extentOf, useLaneData, useWindowed } from './useLaneData.ts'

/** Width of the column of labels. */
const LABELS = 188

export interface LanesViewProps {
  filter: StatementFilter
  lanes: LaneKind
  order: LaneOrder
  /** First and last day in sight, `2025-03-01..2025-04-30`; all where it is left out. */
  zoom: string | undefined
  onZoom: OnZoom
  /** The address of this page at a zoom; left out where the zoom is not in the address. */
  zoomHref?: (zoom: string) => string
  /** Takes the days in sight into the filter; left out where that is not offered. */
  onPin?: (from: string, to: string) => void
  /** Stands at the start of the line of tools, and at its end. */
  tools?: ReactNode
  toolsAfter?: ReactNode
  /** What to do where nothing is dated. */
  whenUndated?: (timeline: Timeline) => ReactNode
}

/** The statements of a filter in lanes over time, with milestones. */
export function LanesView(props: LanesViewProps) {
  const { filter, lanes, order } = props
  const asked = useMemo(() => ({ filter, lanes, order }), [filter, lanes, order])
  const { whole, answered, milestones } = useLaneData(asked)
  const words = useWords(timelineWords)
  if (whole.isError && !whole.data) {
    return <ListProblem error={whole.error} retry={() => void whole.refetch()} />
  }
  if (!whole.data) {
    return (
      <div className={styles['loading']} role="img" aria-label={words.loading}>
        {Array.from({ length: 8 }, (_lane, at) => (
          <i key={at} />
        ))}
      </div>
    )
  }
  return (
    <LoadedLanes
      {...props}
      asked={answered}
      busy={whole.isPlaceholderData}
      timeline={whole.data}
      milestones={milestones}
    />
  )
}

function LoadedLanes(
  props: LanesViewProps & {
    asked: { filter: StatementFilter; lanes: LaneKind; order: LaneOrder }
    timeline: Timeline
    /** The answer is that of the question before. */
    busy: boolean
    milestones: Milestones | undefined
  },
) {
  const { timeline, asked, zoom, onZoom } = props
  const { f } = useLanguage()
  const words = useWords(timelineWords)
  const printing = usePrinting()
  const narrow = useMedia(NARROW) || printing
  const root = useRef<HTMLDivElement>(null)
  const { ref, width } = useWidth()
  const left = narrow ? 0 : LABELS
  const items = props.milestones?.items
  const room = Math.max(1, width - left)
  const { fit, bounds, whole } = useMemo(
    () => extentOf(timeline, items ?? [], room),
    [timeline, items, room],
  )
  const axis = useAxis({ root, width: room, bounds, fit, zoom, onZoom })
  const shown = useWindowed(asked, timeline, axis.view, fit) ?? timeline
  const lanes = useMemo(() => laneItems(shown), [shown])
  if (!timeline.span) return props.whenUndated?.(timeline) ?? null
  return (
    <section className={styles['lanes']} aria-busy={props.busy}>
      <div className={styles['tools']} data-still="">
        {props.tools}
        {narrow && props.toolsAfter}
        <AxisTools
          axis={axis}
          fit={fit}
          whole={whole}
          zoomed={zoom !== undefined}
          onPin={props.onPin}
          after={narrow ? null : props.toolsAfter}
        />
      </div>
      <LanesKey undated={timeline.undated} filter={asked.filter} folded={narrow && !printing} />
      <div ref={ref}>
        {width > 0 && (
          <LanesChart
            root={root}
            asked={asked}
            timeline={shown}
            items={lanes}
            milestones={props.milestones}
            axis={axis}
            fit={fit}
            left={left}
            zoomHref={props.zoomHref}
            name={`${words.chart}, ${f.number(timeline.total)}`}
          />
        )}
      </div>
      {props.milestones && <MilestoneList milestones={props.milestones} open={printing} />}
    </section>
  )
}
