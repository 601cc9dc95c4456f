import { useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import { barAt } from './barModel.ts'

/** Pixels a pointer must move before a press counts as a drag and not as a press on a bar. */
const SLACK = 5

interface Drag {
  pointer: number
  startX: number
  startBar: number
  moved: boolean
}

/** Dragging over the bars by mouse or finger; `onBars` gets first and last bar as they change. */
export function useBrush(props: {
  step: number
  count: number
  onBars: (first: number, last: number, options: { replace: boolean }) => void
}) {
  const drag = useRef<Drag>(undefined)
  const [dragging, setDragging] = useState(false)
  const last = useRef('')
  const xOf = (event: PointerEvent<Element>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left
  return {
    dragging,
    handlers: {
      onPointerDown: (event: PointerEvent<Element>) => {
        if (event.button !== 0 || props.count === 0) return
        const startX = xOf(event)
        const startBar = barAt(startX, props.step, props.count)
        drag.current = { pointer: event.pointerId, startX, startBar, moved: false }
        last.current = ''
      },
      onPointerMove: (event: PointerEvent<Element>) => {
        const now = drag.current
        if (!now || now.pointer !== event.pointerId) return
        const x = xOf(event)
        if (!now.moved && Math.abs(x - now.startX) < SLACK) return
        if (!now.moved) {
          now.moved = true
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragging(true)
        }
        const bar = barAt(x, props.step, props.count)
        const first = Math.min(bar, now.startBar)
        const end = Math.max(bar, now.startBar)
        const name = `${first} ${end}`
        if (name === last.current) return
        props.onBars(first, end, { replace: last.current !== '' })
        last.current = name
      },
      onPointerUp: () => {
        drag.current = undefined
        setDragging(false)
      },
      onPointerCancel: () => {
        drag.current = undefined
        setDragging(false)
      },
      // A drag that ends over a bar must not open it as well.
      onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
        if (last.current === '') return
        last.current = ''
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}
