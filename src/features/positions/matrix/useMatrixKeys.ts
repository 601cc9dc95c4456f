import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'

/** A place of the matrix: column -1 is the head of the row. */
export interface MatrixPlace {
  row: number
  column: number
}

/** Where a key leads to from a place; undefined where the key moves nothing. */
export function placeAfterKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: MatrixPlace,
  size: { rows: number; columns: number },
): MatrixPlace | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) }
    case 'ArrowLeft':
      return { row, column: Math.max(-1, column - 1) }
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn }
    default:
      return undefined
  }
}

const placeOf = (target: EventTarget): MatrixPlace | undefined => {
  const element = (target as Element).closest<HTMLElement>('[data-column]')
  if (!element) return undefined
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) }
}

const linkAt = (table: HTMLElement, { row, column }: MatrixPlace) =>
  table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)

/** Going from cell to cell by keys: of all cells Tab reaches one, the last visited. */
export function useMatrixKeys(size: { rows: number; columns: number }) {
  const [place, setPlace] = useState<MatrixPlace>({ row: 0, column: 0 })
  const { rows, columns } = size
  const wanted = useRef<{ table: HTMLElement; place: MatrixPlace }>(undefined)
  // A row may come into the document some renders after it was asked for.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const link = linkAt(wanted.current.table, wanted.current.place)
    if (!link) return
    wanted.current = undefined
    link.focus()
  })
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.metaKey || event.shiftKey) return
      const here = placeOf(event.target)
      const next = here && placeAfterKey(event, here, { rows, columns })
      if (!next) return
      event.preventDefault()
      const link = linkAt(event.currentTarget, next)
      if (link) link.focus()
      else {
        // A row out of sight is drawn once it is the one that Tab reaches.
        wanted.current = { table: event.currentTarget, place: next }
        setPlace(next)
      }
    },
    [rows, columns],
  )
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const here = placeOf(event.target)
    if (here) setPlace(here)
  }, [])
  return {
    stop: { row: Math.min(place.row, rows - 1), column: Math.min(place.column, columns - 1) },
    handlers: { onKeyDown, onFocus },
  }
}
