import { startTransition, useMemo, useState } from 'react'
import { writeAddress } from '#src/contract/address.ts'
import { useFetchAhead } from '#src/shell/fetchAhead.ts'
import { FilterBar } from '#src/shell/FilterBar.tsx'
import { Facets } from '#src/shell/facets/Facets.tsx'
import { FiltersDialog } from '#src/shell/facets/FiltersDialog.tsx'
import { withDates } from '#src/shell/histogram/dateFilter.ts'
import { TimeHistogram } from '#src/shell/histogram/TimeHistogram.tsx'
import { StatementPanel } from '#src/shell/panel/StatementPanel.tsx'
import { useAddStatement } from '#src/shell/panel/useAddStatement.tsx'
import { useOpening } from '#src/shell/useOpening.ts'
import { useOpensLater } from '#src/shell/useOpensLater.ts'
import { useAddress, useListedAddress } from '#src/shell/useAddress.ts'
import { useClearFilters } from '#src/shell/useClearFilters.ts'
import { useTicking } from '#src/shell/ticks/useTicking.tsx'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { useTitle } from '#src/ui/useTitle.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import styles from './StatementsPage.module.css'
import { StatementsTable } from '#src/shell/statementsTable/StatementsTable.tsx'
import { TableTools } from '#src/shell/statementsTable/TableTools.tsx'
import { useUnknownParts } from '#src/shell/useUnknownParts.ts'

/** Filter, read, check: facets, histogram, table, and the panel of the open statement. */
export function StatementsPage() {
  const { m, lang } = useLanguage()
  const { address, setFilter } = useAddress()
  const opening = useOpening()
  const { openId, go } = opening
  const shownId = useOpensLater(openId)
  const adding = useAddStatement(opening)
  const narrow = useMedia(NARROW)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const list = useStatementList()
  useUnknownParts(list.data, list.isPlaceholderData)
  useTitle(m.statements.title)
  useFetchAhead(list.data !== undefined)
  const listed = useListedAddress()
  const listKey = useMemo(() => writeAddress({ ...listed, open: undefined }) + lang, [listed, lang])
  const ticking = useTicking()
  const clear = useClearFilters(list.data?.labels ?? [])
  const failed = list.isError && !list.data
  return (
    <>
      <Hidden>
        <h1>{m.statements.title}</h1>
      </Hidden>
      <FilterBar
        {...(narrow ? { onOpenFilters: () => startTransition(() => setFiltersOpen(true)) } : {})}
        tools={adding.button}
      />
      {ticking.Bar && <ticking.Bar onDone={ticking.toggle} />}
      <div
        className={styles['columns']}
        data-panel={shownId === undefined && !adding.form ? undefined : ''}
      >
        {!narrow && (
          <div className={styles['facets']}>
            <Facets page={list.data} filter={address.filter} onChange={setFilter} />
          </div>
        )}
        {failed ? (
          <div className={styles['failed']}>
            <ListProblem error={list.error} retry={() => void list.refetch()} />
          </div>
        ) : (
          <StatementsTable
            first={list.data}
            listKey={listKey}
            openId={openId}
            onOpen={go}
            Lead={ticking.Lead}
            above={
              <div className={styles['above']}>
                <TimeHistogram
                  histogram={list.data?.histogram}
                  filter={address.filter}
                  onRange={(from, to, options) =>
                    setFilter(withDates(address.filter, from, to), options)
                  }
                />
                <TableTools ticking={ticking} />
              </div>
            }
            whenEmpty={list.data && <NothingFound page={list.data} />}
            whenFailed={(problem) => <ListProblem {...problem} compact />}
          />
        )}
        {adding.form ||
          (shownId !== undefined && (
            <StatementPanel
              id={shownId}
              onClose={() => go(undefined)}
              onGo={(id) => go(id, true)}
            />
          ))}
      </div>
      {narrow && filtersOpen && (
        <FiltersDialog
          page={list.data}
          filter={address.filter}
          onChange={setFilter}
          onClear={clear}
          onClose={() => setFiltersOpen(false)}
        />
      )}
    </>
  )
}
