import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { nearestStop } from '#src/domain/review/edges.ts'
import type { Edge } from '#src/domain/review/edges.ts'
import styles from './ReviewText.module.css'
import { useReview } from './reviewContext.ts'
import { boxOf, placeAt } from './textPlaces.ts'
import { useReviewWords } from './words.ts'

interface Grip {
  at: number
  edge: Edge
  left: number
  top: number
}

/** Where the ends of the words stand, within the sheet. */
function gripsOf(root: HTMLElement, item: ReviewItem): Grip[] {
  const sheet = root.parentElement?.getBoundingClientRect()
  if (!sheet) return []
  return item.spans.flatMap(({ start, end }, at) => {
    const boxes = boxOf(root, start, end)
    const [first, last] = [boxes[0], boxes.at(-1)]
    if (!first || !last) return []
    return [
      { at, edge: 'start' as const, left: first.left - sheet.left, top: first.top - sheet.top },
      { at, edge: 'end' as const, left: last.right - sheet.left, top: last.bottom - sheet.top },
    ]
  })
}

/** Handles at the ends of the words that are looked at, to be dragged or moved by arrow keys. */
export function Handles(props: {
  root: RefObject<HTMLDivElement | null>
  item: ReviewItem
  text: string
}) {
  const words = useReviewWords()
  const { dispatch } = useReview()
  const { root, item, text } = props
  const [grips, setGrips] = useState<Grip[]>([])
  const gesture = useRef(0)
  const { spans, id } = item
  useLayoutEffect(() => {
    const { current } = root
    if (!current || typeof ResizeObserver === 'undefined') return
    const measure = () => setGrips(gripsOf(current, { ...item, spans }))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
    // oxlint-disable-next-line react/exhaustive-deps -- only the words move the handles
  }, [root, spans, id])
  const drag = ({ at, edge }: Grip, event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !root.current) return
    // The finger is beside the line that it points at.
    const y = event.clientY + (edge === 'start' ? 14 : -14)
    const place = placeAt(root.current, event.clientX, y)
    if (place === undefined) return
    const to = nearestStop(text, place, edge)
    dispatch({ do: 'drag', id, at, edge, to, key: `drag ${gesture.current}` })
  }
  const onKeyDown = ({ at, edge }: Grip, event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    dispatch({ do: 'edge', id, at, edge, by })
  }
  return grips.map((grip) => (
    <button
      key={`${grip.at} ${grip.edge}`}
      type="button"
      className={styles['handle']}
      data-edge={grip.edge}
      style={{ left: grip.left, top: grip.top }}
      aria-label={words.edges[grip.edge](grip.at + 1)}
      title={words.edges[grip.edge](grip.at + 1)}
      onPointerDown={(event) => {
        event.preventDefault()
        gesture.current += 1
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => drag(grip, event)}
      onKeyDown={(event) => onKeyDown(grip, event)}
    />
  ))
}
