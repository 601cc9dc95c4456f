import { useLocation } from '@tanstack/react-router'
import { viewUrl } from '#src/app/paths.ts'
import type { ReleaseInfo } from '#src/contract/answers.ts'
import { writeAddress } from '#src/contract/address.ts'
import { paper as en } from '#src/i18n/en/paper.ts'
import { paper as fr } from '#src/i18n/fr/paper.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { filterText } from '../filterBar/chips.ts'
import { today } from '../history/when.ts'
import type { Filled } from '../statementsTable/line.ts'
import { useAddress } from '../useAddress.ts'
import { useStatementList } from '../useStatementList.ts'
import styles from './PrintHost.module.css'
import { PrintedRows } from './PrintedRows.tsx'
import type { Printed } from './usePrinted.ts'
import { MOST_ROWS } from './useRowsToPrint.ts'

/** The head of every page on paper: what it shows, of which data, when it was printed, where it is. */
export function Sheet(
  props: Printed & {
    /** All rows of a list. */
    lines: Filled[] | undefined
    release: ReleaseInfo | undefined
  },
) {
  const { lines, release, filtered } = props
  const { m, f } = useLanguage()
  const words = useWords({ en, fr })
  const { address } = useAddress()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const { data: page } = useStatementList({ enabled: filtered !== 'no' })
  if (props.isHeaded) return null
  const total = page?.total ?? 0
  const cut = lines !== undefined && lines.length < total
  return (
    <div className={styles['sheet']} data-printed="">
      {props.isUntitled && <p className={styles['title']}>{document.title}</p>}
      {filtered !== 'no' && page && <FilterLine {...props} page={page} />}
      {release && (
        <p className={styles['line']}>
          {words.data(f.date(release.release), release.version, f.date(release.recordsThrough))}{' '}
          {words.on(f.date(today()))}
        </p>
      )}
      <p className={styles['line']}>
        {viewUrl(path, writeAddress({ ...address, fault: undefined }))}
      </p>
      {cut && (
        <p className={styles['warning']}>
          {(lines.length < MOST_ROWS ? words.missing : words.first)(lines.length, total)}
        </p>
      )}
      {lines !== undefined && lines.length > 0 && (
        <PrintedRows name={m.statements.table} lines={lines} />
      )}
    </div>
  )
}

type Page = NonNullable<ReturnType<typeof useStatementList>['data']>

/** The filter in words, and what it leaves of the statements where the page shows just that. */
function FilterLine({ page, filtered }: Pick<Printed, 'filtered'> & { page: Page }) {
  const { m, f } = useLanguage()
  const words = useWords({ en, fr })
  const { address } = useAddress()
  const filter = filterText(address.filter, page.labels, m, f)
  return (
    <p className={styles['line']}>
      {filtered === 'all' && `${m.shell.count(page.total, page.of)}. `}
      {filter === '' ? words.all : words.filter(filter)}
    </p>
  )
}
