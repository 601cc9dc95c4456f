import { useCallback, useDeferredValue, useId, useLayoutEffect, useMemo, useRef } from 'react'
import type { MouseEvent, RefObject } from 'react'
import { useRouter } from '@tanstack/react-router'
import type { Milestones, Timeline } from '#src/contract/lanes.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useMedia } from '#src/ui/useMedia.ts'
import { useOpening } from '../useOpening.ts'
import { AxisHead } from './AxisHead.tsx'
import { Lane } from './Lane.tsx'
import styles from './Lanes.module.css'
import { WordsCard } from './WordsCard.tsx'
import { axisTicks } from './axisTicks.ts'
import { lengthOf, percentOf, showing } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import type { LaneItem } from './crowds.ts'
import {
  coarseRows,
  fineRows,
  labelHeight,
  labelRoom,
  laneHeight,
  laneTops,
} from './laneHeights.ts'
import { laneModel } from './laneModel.ts'
import { laneWords } from './laneWords.ts'
import { milestoneDay } from './milestoneRows.ts'
import type { Axis } from './useAxis.ts'
import { useGestures } from './useGestures.ts'
import type { LanesAsked } from './useLaneData.ts'
import { useLaneKeys } from './useLaneKeys.ts'
import { useLaneLinks } from './useLaneLinks.ts'
import { useLanesInSight } from './useLanesInSight.ts'

/** Height of the counts of what lies out of sight, under the label. */
const EDGES = 22

/** Head, lines and lanes; everything on the axis stands on strips that move with the view. */
export function LanesChart(props: {
  root: RefObject<HTMLDivElement | null>
  asked: LanesAsked
  timeline: Timeline
  items: readonly LaneItem[][]
  milestones: Milestones | undefined
  axis: Axis
  fit: AxisView
  /** Width of the column of labels; 0: they stand above their lanes. */
  left: number
  zoomHref: ((zoom: string) => string) | undefined
  name: string
}) {
  const { root, asked, timeline, items, milestones, axis, left } = props
  const language = useLanguage()
  const { openId: opened, go } = useOpening()
  // The panel opens first, then its mark is lit.
  const openId = useDeferredValue(opened)
  const router = useRouter()
  const coarse = useMedia('(pointer: coarse)')
  const hatch = useId()
  const sizes = coarse ? coarseRows : fineRows
  const { pixelsADay, bounds, view } = axis
  const models = useMemo(
    () => items.map((lane) => laneModel(lane, pixelsADay, view)),
    [items, pixelsADay, view],
  )
  const words = useMemo(() => laneWords(timeline, language), [timeline, language])
  const rooms = useMemo(
    () => models.map((_lane, at) => (left === 0 ? labelRoom(words.lane(at)) : 0)),
    [models, words, left],
  )
  // Then counts of what lies out of sight stand under the labels.
  const beyond = lengthOf(view) < lengthOf(bounds) * 0.9
  const heights = useMemo(
    () =>
      models.map(({ rows }, at) => {
        const room = rooms[at]!
        const named = labelHeight(words.lane(at), words.count(timeline.lanes[at]!))
        const beside = room === 0 ? named + (beyond ? EDGES : 0) : 0
        return Math.max(beside, laneHeight(rows, sizes) + room)
      }),
    [models, sizes, rooms, words, timeline, beyond],
  )
  const tops = useMemo(() => laneTops(heights), [heights])
  const body = useRef<HTMLUListElement>(null)
  const { first, last, showLane } = useLanesInSight(body, tops)
  const links = useLaneLinks({ asked, timeline, axis, zoomHref: props.zoomHref })
  useGestures(root, axis, left)
  const keys = useLaneKeys({ root, models, axis, fit: props.fit, lanes: { first, last }, showLane })
  const { place } = axis
  // New lanes bring new strips.
  useLayoutEffect(place)
  const ticks = useMemo(
    () =>
      axisTicks(
        // As far as one can pan before the lanes are laid out anew.
        { from: view.from - lengthOf(view), to: view.to + lengthOf(view) },
        view,
        pixelsADay,
        language.f,
      ).filter(({ day }) => day >= bounds.from && day <= bounds.to),
    [view, pixelsADay, language.f, bounds],
  )
  const onEdge = useCallback(
    (lane: number, side: 'before' | 'after') => {
      const things = models[lane]?.things ?? []
      const thing =
        side === 'before'
          ? things.findLast(({ to }) => to <= view.from)
          : things.find(({ from }) => from >= view.to)
      if (!thing) return
      const stretch = { from: thing.day, to: thing.day }
      axis.move(showing(axis.now(), stretch, bounds), 'now')
    },
    [models, view, axis, bounds],
  )
  const onClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      if (event.defaultPrevented || event.button !== 0) return
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      const link = (event.target as Element).closest<SVGAElement>('[data-thing]')
      if (!link) return
      event.preventDefault()
      const { opens, crowd, lane, thing } = link.dataset
      if (opens !== undefined) go(opens)
      else if (crowd === 'zoom') links.zoomTo(models[Number(lane)], thing ?? '')
      else router.history.push(link.getAttribute('href') ?? '')
    },
    [go, links, models, router],
  )
  const setting = useMemo(
    () => ({
      timeline,
      bounds,
      words,
      links,
      barHeight: coarse ? 26 : 22,
      hit: sizes.pitch,
      openId,
      onEdge,
    }),
    [timeline, bounds, words, links, coarse, sizes, openId, onEdge],
  )
  const lanes = timeline.lanes.slice(first, last + 1)
  return (
    <div
      ref={root}
      className={styles['chart']}
      role="group"
      aria-label={props.name}
      style={{ '--labels': `${left}px`, '--hatch': `url(#${hatch})` } as React.CSSProperties}
      onClick={onClick}
      {...keys.handlers}
    >
      <svg width="0" height="0" className={styles['defs']} aria-hidden="true">
        <pattern
          id={hatch}
          className={styles['hatch']}
          width="4.6"
          height="4.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4.6" height="4.6" />
          <line x1="1.5" x2="1.5" y1="0" y2="4.6" />
        </pattern>
      </svg>
      <AxisHead ticks={ticks} milestones={milestones} axis={axis} />
      <div className={styles['body']} style={{ height: tops.at(-1) }}>
        <div className={styles['lines']} aria-hidden="true">
          <svg data-strip="" height="100%">
            {ticks.map(({ day, strong }) => (
              <line
                key={day}
                className={strong ? styles['strong'] : undefined}
                x1={`${percentOf(day, bounds)}%`}
                x2={`${percentOf(day, bounds)}%`}
                y1="0"
                y2="100%"
              />
            ))}
            {(milestones?.items ?? []).map((milestone) => {
              const x = `${percentOf(milestoneDay(milestone), bounds)}%`
              return (
                <line
                  key={milestone.id}
                  className={styles['event']}
                  data-weight={milestone.weight}
                  x1={x}
                  x2={x}
                  y1="0"
                  y2="100%"
                />
              )
            })}
          </svg>
        </div>
        <ul ref={body}>
          {lanes.map((lane, offset) => {
            const at = first + offset
            return (
              <Lane
                key={lane.id}
                lane={lane}
                at={at}
                model={models[at]!}
                top={tops[at]!}
                height={heights[at]!}
                above={rooms[at]!}
                sizes={sizes}
                asked={asked}
                view={view}
                setting={setting}
                tabbable={keys.current?.lane === at ? keys.current.key : undefined}
              />
            )
          })}
        </ul>
      </div>
      <WordsCard root={root} timeline={timeline} view={view} />
    </div>
  )
}
