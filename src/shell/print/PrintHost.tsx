import { useLocation } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { viewUrl } from '#src/app/paths.ts'
import { releaseQuery } from '#src/client/queries.ts'
import { fetchWholeList } from '#src/client/wholeList.ts'
import type { ReleaseInfo } from '#src/contract/answers.ts'
import { statementSortOf, writeAddress } from '#src/contract/address.ts'
import { exports as en } from '#src/i18n/en/exports.ts'
import { exports as fr } from '#src/i18n/fr/exports.ts'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { printPage, usePrinting } from '#src/ui/usePrinting.ts'
import type { ExportProps } from '../filterBar/ExportButton.tsx'
import { filterText } from '../filterBar/chips.ts'
import type { Filled } from '../statementsTable/line.ts'
import { useAddress } from '../useAddress.ts'
import { useOpening } from '../useOpening.ts'
import { useStatementList } from '../useStatementList.ts'
import { useView } from '../useView.ts'
import styles from './PrintHost.module.css'
import { PrintedRows } from './PrintedRows.tsx'
import { onAskToPrint } from './printing.ts'
import { usePagesToPrint } from './usePagesToPrint.ts'
import { MOST_ROWS, linesOf, useRowsAtHand } from './useRowsToPrint.ts'

const prints = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey

/** Whether the view is a table of statements, of which only what is in sight is drawn. */
function useIsList(): boolean {
  const { view } = useView()
  const { address } = useAddress()
  const { openId } = useOpening()
  // Whoever has a statement open means that one.
  if (openId !== undefined) return false
  return view === 'statements' || (view === 'timeline' && address.view === 'list')
}

/**
 * What a view needs on paper beside itself: what it shows, of which data, its address; and of a list of
 * statements all rows, which are fetched before it prints. The browser's own key does the same.
 */
export function PrintHost({ onNotice }: ExportProps) {
  const { lang } = useLanguage()
  const words = useWords({ en, fr }).printed
  const printing = usePrinting()
  const isList = useIsList()
  const { address } = useAddress()
  const fetchPages = usePagesToPrint()
  const asked = { filter: address.filter, sort: statementSortOf(address), lang }
  const atHand = useRowsAtHand(asked)
  const [fetched, setFetched] = useState<Filled[]>()
  const { data: release } = useQuery(releaseQuery())
  useEffect(() => {
    const print = async () => {
      onNotice(undefined)
      toast(words.preparing)
      try {
        if (isList) setFetched(linesOf(await fetchWholeList(asked, MOST_ROWS)))
        else await fetchPages()
      } catch {
        onNotice(words.failed)
        return
      }
      await printPage()
      setFetched(undefined)
    }
    const onKey = (event: KeyboardEvent) => {
      if (!prints(event)) return
      event.preventDefault()
      void print()
    }
    document.addEventListener('keydown', onKey)
    const handBack = onAskToPrint(() => void print())
    return () => {
      document.removeEventListener('keydown', onKey)
      handBack()
    }
  })
  if (!printing) return null
  const lines = isList ? (fetched ?? atHand()) : undefined
  return <Sheet lines={lines} whole={fetched !== undefined} release={release} />
}

function Sheet(props: {
  lines: Filled[] | undefined
  /** The rows were fetched for paper. */
  whole: boolean
  release: ReleaseInfo | undefined
}) {
  const { lines, whole, release } = props
  const { m, f } = useLanguage()
  const words = useWords({ en, fr }).printed
  const { address } = useAddress()
  const { openId } = useOpening()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const { data: page } = useStatementList()
  const filter = page ? filterText(address.filter, page.labels, m, f) : ''
  const total = page?.total ?? 0
  const cut = lines !== undefined && lines.length < total
  return (
    <div className={styles['sheet']} data-printed="">
      <p className={styles['title']}>{document.title}</p>
      {openId === undefined && (
        <p className={styles['line']}>
          {page && `${m.shell.count(page.total, page.of)}. `}
          {filter === '' ? words.all : words.filter(filter)}
        </p>
      )}
      {release && (
        <p className={styles['line']}>
          {words.data(
            f.date(release.release),
            page?.version ?? release.version,
            f.date(release.recordsThrough),
          )}{' '}
          {words.on(f.date(today()))}
        </p>
      )}
      <p className={styles['line']}>
        {viewUrl(path, writeAddress({ ...address, fault: undefined }))}
      </p>
      {cut && (
        <p className={styles['warning']}>
          {whole ? words.first(lines.length, total) : words.missing(lines.length, total)}
        </p>
      )}
      {lines !== undefined && lines.length > 0 && (
        <PrintedRows name={m.statements.table} lines={lines} />
      )}
    </div>
  )
}

/** The day on this device. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
