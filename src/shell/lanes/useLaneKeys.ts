import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { ZOOM_STEP, lengthOf, panBy, showing, zoomAbout } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import type { Drawn, LaneModel } from './laneModel.ts'
import type { Axis } from './useAxis.ts'

/** A thing of a lane; its day finds the nearest one where a new scale has other things. */
export interface LanePlace {
  lane: number
  key: string
  day: number
}

const placeOf = (lane: number, { key, day }: Drawn): LanePlace => ({ lane, key, day })

/** The thing of a lane nearest to a day. */
export function nearestThing({ things }: LaneModel, day: number): Drawn | undefined {
  let best: Drawn | undefined
  for (const thing of things) {
    if (!best || Math.abs(thing.day - day) < Math.abs(best.day - day)) best = thing
  }
  return best
}

/** The thing that a place stands for now. */
export function thingAt(models: readonly LaneModel[], place: LanePlace): Drawn | undefined {
  const model = models[place.lane]
  return (
    model?.things.find(({ key }) => key === place.key) ?? (model && nearestThing(model, place.day))
  )
}

/** Where a key leads to from a place; undefined where the key moves nothing. */
export function placeAfterKey(
  key: string,
  place: LanePlace,
  models: readonly LaneModel[],
): LanePlace | undefined {
  const { lane } = place
  const things = models[lane]?.things ?? []
  const here = thingAt(models, place)
  const at = here ? things.indexOf(here) : -1
  const inLane = (index: number) => {
    const thing = things[Math.max(0, Math.min(things.length - 1, index))]
    return thing && placeOf(lane, thing)
  }
  if (key === 'ArrowRight') return inLane(at + 1)
  if (key === 'ArrowLeft') return inLane(at - 1)
  if (key === 'Home') return inLane(0)
  if (key === 'End') return inLane(things.length - 1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const step = key === 'ArrowDown' ? 1 : -1
  for (let next = lane + step; next >= 0 && next < models.length; next += step) {
    const thing = nearestThing(models[next]!, here?.day ?? place.day)
    if (thing) return placeOf(next, thing)
  }
  return place
}

/** Share of the view that a key pans by. */
const STEP = 0.25

/** The view that a key leads to; undefined where the key is none for the axis. */
export function viewAfterKey(
  event: { key: string; shiftKey: boolean },
  axis: Pick<Axis, 'now' | 'bounds' | 'least'>,
  fit: AxisView,
  about: number,
): AxisView | undefined {
  const view = axis.now()
  if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    const days = lengthOf(view) * STEP * (event.key === 'ArrowLeft' ? -1 : 1)
    return panBy(view, days, axis.bounds)
  }
  if (event.key === '+' || event.key === '=') {
    return zoomAbout(view, ZOOM_STEP, about, axis.bounds, axis.least)
  }
  if (event.key === '-' || event.key === '−') {
    return zoomAbout(view, 1 / ZOOM_STEP, about, axis.bounds, axis.least)
  }
  return event.key === '0' ? fit : undefined
}

/** The thing that Tab reaches: the last one visited, where it is in sight, else the first there. */
export function tabStop(
  models: readonly LaneModel[],
  place: LanePlace | undefined,
  view: AxisView,
  lanes: { first: number; last: number },
): LanePlace | undefined {
  const inSight = (thing: Drawn) => thing.day >= view.from && thing.day <= view.to
  const visited = place && thingAt(models, place)
  if (visited && inSight(visited) && place.lane >= lanes.first && place.lane <= lanes.last) {
    return placeOf(place.lane, visited)
  }
  for (let lane = lanes.first; lane <= lanes.last; lane++) {
    const thing = models[lane]?.things.find(inSight)
    if (thing) return placeOf(lane, thing)
  }
  return undefined
}

/** Going from mark to mark by keys, beyond what is in sight, and zooming and panning by keys. */
export function useLaneKeys(props: {
  root: RefObject<HTMLElement | null>
  models: readonly LaneModel[]
  axis: Axis
  fit: AxisView
  /** First and last lane in the document. */
  lanes: { first: number; last: number }
  /** Scrolls a lane into sight, and with it into the document. */
  showLane: (lane: number) => void
}) {
  const { root, models, axis, fit, lanes, showLane } = props
  const [place, setPlace] = useState<LanePlace>()
  const current = tabStop(models, place, axis.view, lanes)
  const wanted = useRef(false)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const element = root.current
    // What had the focus may be gone at a new scale: what stands nearest takes it.
    const lost = hadFocus.current && document.activeElement === document.body
    const thing = place && thingAt(models, place)
    if (!element || !place || !thing || (!wanted.current && !lost)) return
    const link = element.querySelector<SVGAElement>(
      `[data-lane="${place.lane}"][data-thing="${thing.key}"]`,
    )
    if (!link) return
    wanted.current = false
    link.focus({ preventScroll: true })
  })
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const target = (event.target as Element).closest<SVGAElement>('[data-thing]')
      const here: LanePlace | undefined = target
        ? {
            lane: Number(target.dataset['lane']),
            key: target.dataset['thing'] ?? '',
            day: Number(target.dataset['day']),
          }
        : undefined
      const thing = here && thingAt(models, here)
      const now = axis.now()
      const view = viewAfterKey(event, axis, fit, thing?.day ?? (now.from + now.to) / 2)
      if (view) {
        event.preventDefault()
        if (here && thing) setPlace(placeOf(here.lane, thing))
        axis.move(view, 'now')
        return
      }
      if (!here || event.shiftKey) return
      const next = placeAfterKey(event.key, here, models)
      if (!next) return
      event.preventDefault()
      wanted.current = true
      setPlace(next)
      showLane(next.lane)
      const air = 24 / axis.pixelsADay
      if (next.day < now.from + air || next.day > now.to - air) {
        axis.move(showing(now, { from: next.day, to: next.day }, axis.bounds), 'now')
      }
    },
    [models, axis, fit, showLane],
  )
  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      const target = (event.target as Element).closest<SVGAElement>('[data-thing]')
      hadFocus.current = target !== null
      if (!target) return
      const lane = Number(target.dataset['lane'])
      const thing = models[lane]?.things.find(({ key }) => key === target.dataset['thing'])
      if (thing) setPlace(placeOf(lane, thing))
    },
    [models],
  )
  const onBlur = useCallback((event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget !== null) hadFocus.current = false
  }, [])
  return {
    current,
    handlers: { onKeyDown, onFocus, onBlur },
  }
}
