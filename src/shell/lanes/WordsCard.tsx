import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { CSSProperties, RefObject } from 'react'
import { statementQuery } from '#src/client/queries.ts'
import { statementSortOf } from '#src/contract/address.ts'
import type { Timeline } from '#src/contract/lanes.ts'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { useAddress } from '../useAddress.ts'
import styles from './Lanes.module.css'
import type { AxisView } from './axisView.ts'
import { timelineWords } from './laneWords.ts'

/** Milliseconds that a pointer rests on a mark before its words show. */
const REST = 90
const WIDTH = 340

interface Shown {
  element: Element
  /** The accessible name of what is pointed at. */
  name: string
  statement: string | undefined
  crowd: string | undefined
}

/** What of the chart an event is about. */
function pointedAt(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('[data-thing], [data-milestone]') ?? undefined
}

/** What a thing of the chart is at this moment; undefined where it is gone. */
function shownOf(element: Element | undefined): Shown | undefined {
  if (!element?.isConnected) return undefined
  const { dataset } = element as HTMLElement | SVGElement
  const name = element.getAttribute('aria-label') ?? dataset['name']
  if (!name) return undefined
  return { element, name, statement: dataset['opens'], crowd: dataset['crowd'] }
}

/** The same object again where the chart draws what it drew. */
function readAnew(held: Shown | undefined): Shown | undefined {
  const now = shownOf(held?.element)
  return held && held.name === now?.name && held.statement === now.statement ? held : now
}

/** Beside what is pointed at, inside the window. */
function placeBeside(element: Element): CSSProperties {
  const box = element.getBoundingClientRect()
  const left = Math.max(
    8,
    Math.min(window.innerWidth - WIDTH - 8, box.left + box.width / 2 - WIDTH / 2),
  )
  return box.top > window.innerHeight / 2
    ? { left, bottom: window.innerHeight - box.top + 6 }
    : { left, top: box.bottom + 6 }
}

/**
 * The words of what the pointer or the focus rests on. It can be pointed at itself, goes with
 * Escape, and says nothing that the names of the links do not lead to.
 */
export function WordsCard(props: {
  root: RefObject<HTMLElement | null>
  timeline: Timeline
  /** What the chart is laid out for. */
  view: AxisView
}) {
  const { root, timeline, view } = props
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    const element = root.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // Until then the chart may be drawn anew: it is read when it shows.
    const show = (next: Element | undefined, delay: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => setShown(shownOf(next)), delay)
    }
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      if ((event.target as Element).closest('[data-card]')) clearTimeout(timer)
      else show(pointedAt(event.target), REST)
    }
    const onLeave = () => show(undefined, REST)
    const onFocus = (event: FocusEvent) => {
      const next = pointedAt(event.target)
      // A press on a mark opens it; the words need not show twice.
      if (next && !next.matches(':focus-visible')) return
      show(next, 0)
    }
    const onBlur = () => show(undefined, 0)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      clearTimeout(timer)
      setShown(undefined)
    }
    const onDown = () => show(undefined, 0)
    element.addEventListener('pointerover', onOver)
    element.addEventListener('pointerleave', onLeave)
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onBlur)
    element.addEventListener('pointerdown', onDown)
    document.addEventListener('keydown', onKey)
    // It would stay where its mark no longer is.
    const onScroll = () => show(undefined, 0)
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointerover', onOver)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onBlur)
      element.removeEventListener('pointerdown', onDown)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [root])
  // At another scale the same bar may stand for other statements, or be gone. The card is a part of
  // the chart: whenever that has drawn, also in the very pass that brings the card, it looks.
  const look = useCallback(() => setShown(readAnew), [])
  useLayoutEffect(look)
  // What stays the same may stand elsewhere.
  useLayoutEffect(() => setShown((held) => held && { ...held }), [view])
  // What was pointed at is gone with its answer.
  useEffect(() => setShown(undefined), [timeline])
  if (!shown) return null
  return (
    <div
      className={styles['card']}
      data-card=""
      data-still=""
      aria-hidden="true"
      style={{ ...placeBeside(shown.element), width: WIDTH }}
    >
      <p className={styles['cardName']}>{shown.name}</p>
      {shown.statement !== undefined && <Words id={shown.statement} />}
      {shown.crowd !== undefined && <Opens crowd={shown.crowd} />}
    </div>
  )
}

function Opens({ crowd }: { crowd: string }) {
  const words = useWords(timelineWords)
  return <p className={styles['beside']}>{crowd === 'zoom' ? words.barZooms : words.barLists}</p>
}

function Words({ id }: { id: string }) {
  const { lang } = useLanguage()
  const { address } = useAddress()
  // The question of the panel: what is looked at here opens at once there.
  const { data } = useQuery(
    statementQuery(id, { filter: address.filter, sort: statementSortOf(address), lang }),
  )
  if (!data) return <p className={styles['cardWait']} />
  return <Quote words={data.statement} />
}
