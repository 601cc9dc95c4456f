import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

const KEY = 'parleyScroll'
/** Milliseconds. */
const PAUSE = 100
/** Milliseconds that content may take to come before its place is given up. */
const PATIENCE = 3000

/** Where the lists seen last were left, for coming back by a tab: as long as the page lives. */
const places = new Map<string, number>()
const KEPT = 50

function keepPlace(listKey: string, top: number) {
  places.delete(listKey)
  places.set(listKey, top)
  if (places.size > KEPT) places.delete(places.keys().next().value!)
}

/** The place kept with this entry of the history. */
function kept(): number | undefined {
  const state: unknown = window.history.state
  const top =
    typeof state === 'object' && state !== null
      ? (state as Record<string, unknown>)[KEY]
      : undefined
  return typeof top === 'number' ? top : undefined
}

/** The part of the content that the address names. */
function namedPart(box: HTMLElement): HTMLElement | undefined {
  const part = document.getElementById(window.location.hash.slice(1))
  return part && box.contains(part) ? part : undefined
}

/** Scrolls to a place as soon as there is content enough; gives up when somebody else scrolls. */
function goTo(box: HTMLElement, top: number): () => void {
  box.scrollTop = top
  if (top === 0 || box.scrollTop >= top - 1) return () => {}
  return whileContentComes(box, () => {
    box.scrollTop = top
    return box.scrollTop >= top - 1
  })
}

/** Scrolls to a part, and stays with it while what stands before it grows. */
function goToPart(box: HTMLElement): () => void {
  const go = () => {
    const part = namedPart(box)
    if (!part) return true
    const top = part.getBoundingClientRect().top - box.getBoundingClientRect().top
    box.scrollTop += top - (Number.parseFloat(getComputedStyle(part).scrollMarginTop) || 0)
    return false
  }
  go()
  return whileContentComes(box, go)
}

/** Does something at each change of the content until it is done, or somebody else scrolls. */
function whileContentComes(box: HTMLElement, act: () => boolean): () => void {
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const name of ['wheel', 'pointerdown', 'keydown']) box.removeEventListener(name, stop)
  }
  const observer = new ResizeObserver(() => {
    if (act()) stop()
  })
  for (const child of box.children) observer.observe(child)
  const timer = setTimeout(stop, PATIENCE)
  for (const name of ['wheel', 'pointerdown', 'keydown']) {
    box.addEventListener(name, stop, { passive: true })
  }
  return stop
}

/**
 * Keeps the scroll place with the history entry and, for coming back by a tab, with the list:
 * another list starts at the top, or at the part that the address names; back and forward find the
 * place again. It is written past the router, which need not hear of it.
 */
export function useScrollMemory(
  scroller: RefObject<HTMLDivElement | null>,
  listKey: string,
  ready: boolean,
) {
  const shown = useRef<string>(undefined)
  const stop = useRef(() => {})
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || !ready || shown.current === listKey) return
    shown.current = listKey
    stop.current()
    // Of a list that was not here before, the part that the address names comes first.
    const top = window.location.hash === '' || places.has(listKey) ? kept() : undefined
    stop.current =
      top === undefined && namedPart(box)
        ? goToPart(box)
        : goTo(box, top ?? places.get(listKey) ?? 0)
  }, [scroller, listKey, ready])
  useEffect(() => () => stop.current(), [])
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      const state = { ...window.history.state, [KEY]: box.scrollTop }
      History.prototype.replaceState.call(window.history, state, '')
    }
    const keep = () => {
      if (shown.current !== undefined) keepPlace(shown.current, box.scrollTop)
    }
    // Keys held down end a scroll at every step: one write for all of them.
    const writeSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(write, PAUSE)
    }
    box.addEventListener('scroll', keep, { passive: true })
    box.addEventListener('scrollend', writeSoon)
    return () => {
      clearTimeout(timer)
      box.removeEventListener('scroll', keep)
      box.removeEventListener('scrollend', writeSoon)
    }
  }, [scroller])
}
