import { useCallback, useRef, useState } from 'react'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { useRowKeys } from '../statementsTable/useRowKeys.ts'
import { useVirtualRows } from '../statementsTable/useVirtualRows.ts'

/** A line by its place among all of them. */
interface Placed {
  index: number
}

/** Which lines are wanted. */
export interface Sight {
  /** First and last line in sight. */
  start: number
  end: number
  /** All of them: they are being printed. */
  whole: boolean
}

/**
 * Which lines are in sight, known before the lines are: which pages are fetched follows from it,
 * and from those how many lines there are. {@link useListRows} keeps it up to date.
 */
export function useSight() {
  const [range, setRange] = useState({ start: 0, end: 0 })
  const whole = usePrinting()
  return { ...range, whole, setRange }
}

/** The rows of a list in sight, where they stand, and what its table has to pass on to its parts. */
export function useListRows<Line extends Placed>(props: {
  sight: ReturnType<typeof useSight>
  lines: readonly Line[]
  /** Whether a line is there, not just awaited; only those are printed. */
  isHere: (line: Line) => boolean
  /** Names the list: another one has other heights. */
  listKey: string
  /** A first guess at the height of a row. */
  rowHeight: number
  /** The row that had the focus last stays, though the focus is elsewhere. */
  holdsFocus?: boolean
}) {
  const { sight, lines, isHere, listKey, rowHeight, holdsFocus = false } = props
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  // What scrolls stands around the table: it is there before the table asks for it.
  const table = useCallback((element: HTMLTableElement | null) => {
    scroller.current = element?.closest<HTMLDivElement>('[data-scroller], [data-view]') ?? null
  }, [])
  const [focusedIndex, setFocusedIndex] = useState<number>()
  const moveFocus = useCallback(
    (index: number | undefined) =>
      setFocusedIndex((now) => index ?? (holdsFocus ? now : undefined)),
    [holdsFocus],
  )
  const total = lines.length
  const virtual = useVirtualRows({ scroller, body, total, focusedIndex, listKey, rowHeight })
  const { start, end, margin, measure } = virtual
  if (start !== sight.start || end !== sight.end) sight.setRange({ start, end })
  const keys = useRowKeys({ body, total, scrollTo: virtual.scrollTo, setFocusedIndex: moveFocus })
  const measured = useCallback((element: HTMLElement | null) => measure(element), [measure])
  // On paper all that are here stand one below the other; the style sheet leaves their places.
  const drawn = sight.whole
    ? lines.filter(isHere).map((line) => ({ line, top: 0 }))
    : virtual.items.flatMap((item) => {
        const line = lines[item.index]
        return line ? [{ line, top: item.start - margin }] : []
      })
  return { scroller, table, body, keys, total, height: virtual.height, drawn, measure: measured }
}

export type ListRows<Line extends Placed> = ReturnType<typeof useListRows<Line>>
