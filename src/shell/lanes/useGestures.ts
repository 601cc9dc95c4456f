import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { lengthOf, panBy, zoomAbout } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import type { Axis } from './useAxis.ts'

/** Pixels a pointer must move before a press counts as a drag and not as a press on a mark. */
const SLACK = 5
/** How much a step of the wheel zooms. */
const WHEEL = 0.0018

interface Touch {
  x: number
  startX: number
}

/**
 * Moving the axis by mouse, wheel and fingers over an element whose axis begins `left` pixels from
 * its own edge: drag and sideways wheel pan; Ctrl or ⌘ with the wheel, the wheel over the head
 * (`data-head`), and two fingers zoom about the place they are at.
 */
export function useGestures(root: RefObject<HTMLElement | null>, axis: Axis, left: number) {
  const axisNow = useRef(axis)
  useEffect(() => {
    axisNow.current = axis
  })
  useEffect(() => {
    const element = root.current
    if (!element) return
    const pixelsADay = (view: AxisView) => (element.clientWidth - left) / lengthOf(view)
    const dayAt = (clientX: number, view: AxisView) =>
      view.from + (clientX - element.getBoundingClientRect().left - left) / pixelsADay(view)
    const zoom = (factor: number, clientX: number) => {
      const { now, move, bounds, least } = axisNow.current
      move(zoomAbout(now(), factor, dayAt(clientX, now()), bounds, least))
    }
    const pan = (pixels: number) => {
      const { now, move, bounds } = axisNow.current
      move(panBy(now(), pixels / pixelsADay(now()), bounds))
    }

    const onWheel = (event: WheelEvent) => {
      const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1
      const overHead = (event.target as Element).closest('[data-head]') !== null
      if (event.ctrlKey || event.metaKey || (overHead && event.deltaX === 0)) {
        event.preventDefault()
        // A pinch on a touch pad comes as many small steps with Ctrl.
        const strength = event.ctrlKey && Math.abs(event.deltaY) < 20 ? 5 : 1
        zoom(Math.exp(event.deltaY * unit * WHEEL * strength), event.clientX)
        return
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
      event.preventDefault()
      pan(sideways * unit)
    }

    const touches = new Map<number, Touch>()
    let dragged = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const onEnd = (event: PointerEvent) => {
      touches.delete(event.pointerId)
      // After a finger no click may follow that would clear it.
      clearTimeout(timer)
      timer = setTimeout(() => {
        dragged = false
      }, 60)
    }
    // A drag that ends over a mark must not open it as well; keys make clicks without a press.
    const onClick = (event: MouseEvent) => {
      if (!dragged || event.detail === 0) return
      dragged = false
      event.preventDefault()
      event.stopPropagation()
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('[data-still]')) return
      if (touches.size === 0) dragged = false
      touches.set(event.pointerId, { x: event.clientX, startX: event.clientX })
    }
    const onMove = (event: PointerEvent) => {
      const touch = touches.get(event.pointerId)
      if (!touch) return
      // Released outside, where nobody heard it.
      if (event.buttons === 0) {
        onEnd(event)
        return
      }
      const others = [...touches].filter(([id]) => id !== event.pointerId)
      const before = touch.x
      if (!dragged && others.length === 0 && Math.abs(event.clientX - touch.startX) < SLACK) return
      if (!dragged) {
        dragged = true
        element.setPointerCapture(event.pointerId)
      }
      touch.x = event.clientX
      const other = others[0]?.[1]
      if (!other) {
        pan(before - event.clientX)
        return
      }
      const apart = Math.max(20, Math.abs(before - other.x))
      const wider = Math.max(20, Math.abs(event.clientX - other.x))
      zoom(apart / wider, (event.clientX + other.x) / 2)
      pan((before - event.clientX) / 2)
    }
    const onDragStart = (event: DragEvent) => event.preventDefault()

    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onEnd)
    element.addEventListener('pointercancel', onEnd)
    element.addEventListener('click', onClick, { capture: true })
    element.addEventListener('dragstart', onDragStart)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onEnd)
      element.removeEventListener('pointercancel', onEnd)
      element.removeEventListener('click', onClick, { capture: true })
      element.removeEventListener('dragstart', onDragStart)
    }
  }, [root, left])
}
