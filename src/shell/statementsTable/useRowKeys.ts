import { useCallback, useLayoutEffect, useRef } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

const PAGE = 10

/** The row that a key moves to from row `at`; undefined where the key moves nothing. */
export function rowAfterKey(key: string, at: number, total: number): number | undefined {
  const clamp = (index: number) => Math.max(0, Math.min(total - 1, index))
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1)
    case 'ArrowUp':
      return clamp(at - 1)
    case 'PageDown':
      return clamp(at + PAGE)
    case 'PageUp':
      return clamp(at - PAGE)
    case 'Home':
      return 0
    case 'End':
      return clamp(total - 1)
    default:
      return undefined
  }
}

/** Finds the link that opens the row's statement. */
export function rowLink(body: HTMLElement | null, index: number): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`a[data-opens][data-index="${index}"]`) ?? null
}

/** Moves the focus from row to row by arrows, Page keys, Home and End, beyond what is drawn. */
export function useRowKeys(props: {
  body: RefObject<HTMLTableSectionElement | null>
  total: number
  scrollTo: (index: number) => void
  setFocusedIndex: (index: number | undefined) => void
}) {
  const { body, total, scrollTo, setFocusedIndex } = props
  const wanted = useRef<number>(undefined)
  // A row may come into the document some renders after it was asked for.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const link = rowLink(body.current, wanted.current)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
  })
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-opens][data-index]')
      if (!link) return
      const next = rowAfterKey(event.key, Number(link.dataset['index']), total)
      if (next === undefined) return
      event.preventDefault()
      wanted.current = next
      setFocusedIndex(next)
      scrollTo(next)
      const drawn = rowLink(body.current, next)
      if (drawn) {
        wanted.current = undefined
        drawn.focus({ preventScroll: true })
      }
    },
    [body, total, scrollTo, setFocusedIndex],
  )
  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
      if (row) setFocusedIndex(Number(row.dataset['row']))
    },
    [setFocusedIndex],
  )
  const onBlur = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      if (wanted.current === undefined && !event.currentTarget.contains(event.relatedTarget)) {
        setFocusedIndex(undefined)
      }
    },
    [setFocusedIndex],
  )
  return { onKeyDown, onFocus, onBlur }
}
