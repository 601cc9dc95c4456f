import { statementSortOf } from '#src/contract/address.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { statementQuery } from '#src/client/queries.ts'
import { useAddress } from '../useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { rowLink } from './useRowKeys.ts'

/**
 * Brings the row of the open statement into sight when it opens or the next one is opened, and
 * gives the focus back to it when the panel closes.
 */
export function useOpenRow(props: {
  openId: string | undefined
  scrollTo: (index: number) => void
  body: RefObject<HTMLTableSectionElement | null>
  setFocusedIndex: (index: number | undefined) => void
}) {
  const { openId, scrollTo, body, setFocusedIndex } = props
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
  const index =
    openId !== undefined && data?.statement.id === openId ? data.place?.index : undefined
  const last = useRef<number>(undefined)
  useEffect(() => {
    if (index === undefined) return
    last.current = index
    // A row that is already whole in sight stays where it is.
    scrollTo(index)
  }, [index, scrollTo])
  const wasOpen = useRef(openId !== undefined)
  useEffect(() => {
    const closed = wasOpen.current && openId === undefined
    wasOpen.current = openId !== undefined
    const row = last.current
    if (!closed || row === undefined) return
    setFocusedIndex(row)
    scrollTo(row)
    const frame = requestAnimationFrame(() =>
      rowLink(body.current, row)?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [openId, scrollTo, body, setFocusedIndex])
}
