import { useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import type { RefObject } from 'react'
import { useVirtualRows } from '#src/shell/statementsTable/useVirtualRows.ts'
import { usePrinting } from '#src/ui/usePrinting.ts'
import type { MatrixRow } from './matrixModel.ts'

const ROW_HEIGHT = 39
/** As `scroll-padding` has it. */
const HEAD_HEIGHT = 160
/** About a screen: enough that the rows in sight stand at once. */
const FIRST_HEIGHT = 900

/** A row that is drawn, and how much room the rows before it take that are not. */
export interface DrawnLine {
  at: number
  gap: number
}

/** Where each row that is drawn begins and ends, from the first row on. */
interface Place {
  index: number
  start: number
  end: number
}

/** The drawn rows with the gaps between them, and the room after the last. */
export function linesOf(
  places: readonly Place[],
  height: number,
): { lines: DrawnLine[]; after: number } {
  let end = 0
  const lines = places.map((place) => {
    const gap = Math.max(0, place.start - end)
    end = place.end
    return { at: place.index, gap }
  })
  return { lines, after: Math.max(0, height - end) }
}

/**
 * Which rows of the matrix are drawn: those in sight, and wherever one scrolls those that Tab
 * reaches (groups, and the last visited row) and that of the open cell. On paper all are.
 */
export function useMatrixLines(props: {
  rows: readonly MatrixRow[]
  /** The key of the open cell. */
  shown: string | undefined
  /** The row that Tab reaches. */
  stop: number
  scroller: RefObject<HTMLDivElement | null>
  body: RefObject<HTMLTableSectionElement | null>
}) {
  const { rows, shown, stop, scroller, body } = props
  const printing = usePrinting()
  const kept = useMemo(
    () =>
      rows.flatMap(({ kind, key }, at) =>
        kind === 'group' || shown?.startsWith(`${key}.`) ? [at] : [],
      ),
    [rows, shown],
  )
  const keyOf = useCallback((at: number) => rows[at]?.key ?? String(at), [rows])
  const virtual = useVirtualRows({
    scroller,
    body,
    total: rows.length,
    focusedIndex: stop,
    listKey: 'positions',
    rowHeight: ROW_HEIGHT,
    kept,
    keyOf,
    firstHeight: FIRST_HEIGHT,
    headHeight: HEAD_HEIGHT,
  })
  const { margin, height, measure, scrollTo } = virtual
  const reveal = useEffectEvent(() => {
    body.current
      ?.querySelector(`a[data-cell="${shown}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // Goes on until the rows on the way are measured.
    const at = rows.findIndex(({ key }) => shown?.startsWith(`${key}.`))
    if (at >= 0) scrollTo(at)
  })
  useEffect(() => {
    // The evidence takes room from the matrix: the cell that it belongs to stays in sight.
    if (shown) reveal()
  }, [shown])
  if (printing) return { lines: rows.map((_row, at) => ({ at, gap: 0 })), after: 0, measure }
  const places = virtual.items.map(({ index, start, end }) => ({
    index,
    start: start - margin,
    end: end - margin,
  }))
  return { ...linesOf(places, height), measure }
}
