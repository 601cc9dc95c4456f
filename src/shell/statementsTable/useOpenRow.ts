import { statementSortOf } from '#src/contract/address.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { statementQuery } from '#src/client/queries.ts'
import { focusHead } from '../focusHead.ts'
import { useAddress } from '../useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { rowLink } from './useRowKeys.ts'

/** For how many pictures of the screen the row of a closed statement is waited for. */
const FRAMES = 30

/**
 * Scrolls to a row, and again once it is drawn: it may have to be fetched first, and the rows before
 * it may be higher than they were thought to be. Gives it the focus where asked, and gives the way
 * to wait no more.
 */
function bring(
  body: RefObject<HTMLTableSectionElement | null>,
  scrollTo: (index: number) => void,
  row: number,
  focus: boolean,
) {
  scrollTo(row)
  let left = FRAMES
  const seek = () => {
    const link = rowLink(body.current, row)
    if (link) {
      if (focus) link.focus({ preventScroll: true })
      scrollTo(row)
    } else if (left-- > 0) frame = requestAnimationFrame(seek)
    else if (focus) focusHead()
  }
  let frame = requestAnimationFrame(seek)
  return () => cancelAnimationFrame(frame)
}

/**
 * Brings the row of the open statement into sight when it opens or the next one is opened, and
 * gives the focus back to it when the panel closes.
 */
export function useOpenRow(props: {
  openId: string | undefined
  /** How many rows there are; none before they are known. */
  total: number
  scrollTo: (index: number) => void
  body: RefObject<HTMLTableSectionElement | null>
  setFocusedIndex: (index: number | undefined) => void
}) {
  const { openId, total, scrollTo, body, setFocusedIndex } = props
  const { address } = useAddress()
  const { lang } = useLanguage()
  const { data } = useQuery({
    ...statementQuery(openId ?? '', {
      filter: address.filter,
      sort: statementSortOf(address),
      lang,
    }),
    enabled: openId !== undefined,
  })
  const place = data?.statement.id === openId ? data?.place?.index : undefined
  // Of a page that just opened the statement may come before the rows.
  const index = place !== undefined && place < total ? place : undefined
  const last = useRef<number>(undefined)
  useEffect(() => {
    if (index === undefined) return
    last.current = index
    // A row that is already whole in sight stays where it is.
    return bring(body, scrollTo, index, false)
  }, [index, scrollTo, body])
  const opened = useRef(openId)
  useEffect(() => {
    const closed = openId === undefined ? opened.current : undefined
    opened.current = openId
    if (closed === undefined) return
    // Closed before its place was known: then it is the one drawn row that opened it.
    const links = body.current?.querySelectorAll<HTMLElement>('a[data-opens][data-index]') ?? []
    const link = [...links].find(({ dataset }) => dataset['opens'] === closed)
    const row = link ? Number(link.dataset['index']) : last.current
    if (row === undefined) {
      focusHead()
      return
    }
    setFocusedIndex(row)
    return bring(body, scrollTo, row, true)
  }, [openId, scrollTo, body, setFocusedIndex])
}
