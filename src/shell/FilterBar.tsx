import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './FilterBar.module.css'
import { Notice } from './Notice.tsx'
import { Chips } from './filterBar/Chips.tsx'
import { CountStatus } from './filterBar/CountStatus.tsx'
import { ExportButton } from './filterBar/ExportButton.tsx'
import { SaveView } from './filterBar/SaveView.tsx'
import { SearchBox } from './filterBar/SearchBox.tsx'
import { chipsOf, filterText } from './filterBar/chips.ts'
import { useAddress } from './useAddress.ts'
import { useClearFilters } from './useClearFilters.ts'
import { useStatementList } from './useStatementList.ts'

const noLabels: never[] = []

/** Search, the filter as chips, how many match, and what to do with them. */
export function FilterBar(props: {
  onOpenFilters?: () => void
  /** What else the view can do, before the export. */
  tools?: ReactNode
}) {
  const { m, f } = useLanguage()
  const { address } = useAddress()
  const { data } = useStatementList()
  const labels = data?.labels ?? noLabels
  const chips = useMemo(() => chipsOf(address.filter, labels, m, f), [address.filter, labels, m, f])
  const [notice, setNotice] = useState<string>()
  const set = Object.keys(address.filter).length > 0
  const clear = useClearFilters(labels)
  return (
    <>
      <div className={styles['bar']}>
        <SearchBox />
        {props.onOpenFilters && (
          <Button aria-haspopup="dialog" onClick={props.onOpenFilters}>
            {m.shell.filters.open}
          </Button>
        )}
        {/* Where the filters are a button the row at the end has no room. */}
        {props.onOpenFilters && props.tools}
        <Chips chips={chips} />
        {set && (
          <Button look="quiet" onClick={clear}>
            {m.shell.filters.clear}
          </Button>
        )}
        <div className={styles['end']}>
          <CountStatus page={data} />
          <SaveView suggested={filterText(address.filter, labels, m, f)} />
          {!props.onOpenFilters && props.tools}
          <ExportButton total={data?.total} onNotice={setNotice} />
        </div>
      </div>
      {notice !== undefined && <Notice onDismiss={() => setNotice(undefined)}>{notice}</Notice>}
    </>
  )
}
