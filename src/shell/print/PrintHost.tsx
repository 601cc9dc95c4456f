import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { releaseQuery } from '#src/client/queries.ts'
import { fetchWholeList } from '#src/client/wholeList.ts'
import { statementSortOf } from '#src/contract/address.ts'
import { paper as en } from '#src/i18n/en/paper.ts'
import { paper as fr } from '#src/i18n/fr/paper.ts'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { printPage } from '#src/ui/printPage.ts'
import { usePrinting } from '#src/ui/usePrinting.ts'
import { Notice } from '../Notice.tsx'
import type { Filled } from '../statementsTable/line.ts'
import { useAddress } from '../useAddress.ts'
import { useStatementList } from '../useStatementList.ts'
import { Sheet } from './Sheet.tsx'
import { onAskToPrint } from './printing.ts'
import { usePagesToPrint } from './usePagesToPrint.ts'
import { usePrinted } from './usePrinted.ts'
import { MOST_ROWS, linesOf, useRowsAtHand } from './useRowsToPrint.ts'

/**
 * What a view needs on paper beside itself: what it shows, of which data, its address; and of a list of
 * statements all rows, which are fetched before it prints. `wanted`: it was asked for before this was here.
 */
export function PrintHost({ wanted }: { wanted: RefObject<boolean> }) {
  const { lang } = useLanguage()
  const words = useWords({ en, fr })
  const printing = usePrinting()
  const printed = usePrinted()
  const { isList } = printed
  const { address } = useAddress()
  const queries = useQueryClient()
  const fetchPages = usePagesToPrint()
  const asked = { filter: address.filter, sort: statementSortOf(address), lang }
  const list = useStatementList({ enabled: isList })
  const atHand = useRowsAtHand(asked, isList && !list.isPlaceholderData ? list.data : undefined)
  const [fetched, setFetched] = useState<Filled[]>()
  const [failed, setFailed] = useState(false)
  const { data: release } = useQuery(releaseQuery())
  const busy = useRef(false)
  useEffect(() => {
    const print = async () => {
      setFailed(false)
      toast(words.preparing)
      try {
        // The head names the data.
        await queries.fetchQuery(releaseQuery())
        if (isList) setFetched(linesOf(await fetchWholeList(asked, MOST_ROWS)))
        else await fetchPages()
      } catch {
        setFailed(true)
        return
      }
      await printPage()
      setFetched(undefined)
    }
    const printOnce = async () => {
      // A key that is held down asks again and again.
      if (busy.current) return
      busy.current = true
      await print().finally(() => (busy.current = false))
    }
    const handBack = onAskToPrint(() => void printOnce())
    if (wanted.current) {
      wanted.current = false
      void printOnce()
    }
    return handBack
  })
  return (
    <>
      {failed && <Notice onDismiss={() => setFailed(false)}>{words.failed}</Notice>}
      {printing && (
        <Sheet {...printed} lines={isList ? (fetched ?? atHand()) : undefined} release={release} />
      )}
    </>
  )
}
