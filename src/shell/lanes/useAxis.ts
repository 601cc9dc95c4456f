import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { clampView, leastDays, lengthOf, viewOfZoom, zoomText } from './axisView.ts'
import type { AxisView } from './axisView.ts'

/** Milliseconds without a movement after which the lanes are laid out anew. */
const PAUSE = 140

export type OnZoom = (zoom: string | undefined, options: { replace: boolean }) => void

export interface Axis {
  /** What the lanes are laid out for. */
  view: AxisView
  bounds: AxisView
  least: number
  pixelsADay: number
  /** What is in sight at this very moment, while it moves. */
  now: () => AxisView
  /**
   * Shows another part: at once on the screen, and in the address when it comes to rest. A `link`
   * that was followed is an entry of the history of its own.
   */
  move: (view: AxisView, when?: 'resting' | 'now' | 'link') => void
  /** Puts what is in sight on the strips anew: for strips that have just come into the document. */
  place: () => void
}

/**
 * Puts a view on the strips below an element: they hold all of the bounds, scaled and shifted. All
 * in percent, so that the lanes hold their place when the page grows, shrinks or is printed.
 */
function place(root: HTMLElement, view: AxisView, bounds: AxisView) {
  const width = `${(lengthOf(bounds) / lengthOf(view)) * 100}%`
  const shift = `translateX(${((bounds.from - view.from) / lengthOf(bounds)) * 100}%)`
  for (const strip of root.querySelectorAll<HTMLElement>('[data-strip]')) {
    strip.style.width = width
    strip.style.transform = shift
  }
}

/**
 * The part of the time axis in sight. While it moves only the strips move; what is drawn on them is
 * laid out anew once it rests, and the address follows then.
 */
export function useAxis(props: {
  root: RefObject<HTMLElement | null>
  /** Pixels that the axis takes. */
  width: number
  bounds: AxisView
  fit: AxisView
  zoom: string | undefined
  onZoom: OnZoom
}): Axis {
  const { root, width, bounds, fit, zoom, onZoom } = props
  const least = leastDays(width)
  /** The view with fractions of days, for the address holds whole ones. */
  const [rested, setRested] = useState<{ view: AxisView; before?: string; after?: string }>()
  const view = useMemo(() => {
    // Without a zoom in the address the whole is asked for, whatever it has become.
    const known =
      rested &&
      ((zoom !== undefined && zoom === rested.after) ||
        (zoom === rested.before && rested.after !== undefined))
    // Days that hold nothing at all are as good as none.
    const asked = zoom === undefined ? undefined : viewOfZoom(zoom)
    const within = asked && asked.to > bounds.from && asked.from < bounds.to
    const wanted = known ? rested.view : within ? asked : fit
    return clampView(wanted, bounds, least)
  }, [rested, zoom, fit, bounds, least])
  // Once the address has followed, only what it says counts.
  useEffect(() => {
    setRested((held) =>
      held && zoom === held.after && held.before !== held.after
        ? { view: held.view, ...(zoom === undefined ? {} : { before: zoom, after: zoom }) }
        : held,
    )
  }, [zoom])
  const live = useRef(view)
  const frame = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const placeNow = useCallback(() => {
    if (root.current) place(root.current, live.current, bounds)
  }, [root, bounds])
  // What is laid out anew stands where it was moved to.
  useLayoutEffect(() => {
    live.current = view
    placeNow()
  }, [view, placeNow])
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      clearTimeout(timer.current)
    },
    [],
  )
  const move = useCallback(
    (next: AxisView, when: 'resting' | 'now' | 'link' = 'resting') => {
      const to = clampView(next, bounds, least)
      live.current = to
      cancelAnimationFrame(frame.current)
      clearTimeout(timer.current)
      const rest = () => {
        const isFit = Math.abs(to.from - fit.from) < 0.01 && Math.abs(to.to - fit.to) < 0.01
        const after = isFit ? undefined : zoomText(to)
        setRested({
          view: to,
          ...(zoom === undefined ? {} : { before: zoom }),
          ...(after === undefined ? {} : { after }),
        })
        if (after !== zoom) onZoom(after, { replace: when !== 'link' })
      }
      frame.current = requestAnimationFrame(() => {
        placeNow()
        // A press shows at once where it leads to; what is drawn there follows when that is painted.
        if (when !== 'resting') timer.current = setTimeout(rest)
      })
      if (when === 'resting') timer.current = setTimeout(rest, PAUSE)
    },
    [placeNow, bounds, least, fit, zoom, onZoom],
  )
  const now = useCallback(() => live.current, [])
  return useMemo(
    () => ({
      view,
      bounds,
      least,
      pixelsADay: width / lengthOf(view),
      now,
      move,
      place: placeNow,
    }),
    [view, bounds, least, width, now, move, placeNow],
  )
}
