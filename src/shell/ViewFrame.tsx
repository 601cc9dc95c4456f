import { startTransition, useEffect, useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { Hidden } from '#src/ui/Hidden.tsx'
import { SMALL, useMedia } from '#src/ui/useMedia.ts'
import { useTitle } from '#src/ui/useTitle.ts'
import { useFetchAhead } from './fetchAhead.ts'
import { FilterBar } from './FilterBar.tsx'
import { ListProblem } from './ListProblem.tsx'
import styles from './ViewFrame.module.css'
import { FiltersDialog } from './facets/FiltersDialog.tsx'
import { StatementPanel } from './panel/StatementPanel.tsx'
import { focusHead } from './focusHead.ts'
import { useAddress } from './useAddress.ts'
import { useClearFilters } from './useClearFilters.ts'
import { useOpening } from './useOpening.ts'
import { useOpensLater } from './useOpensLater.ts'
import { useScrollMemory } from './useScrollMemory.ts'
import { useStatementList } from './useStatementList.ts'
import { useUnknownParts } from './useUnknownParts.ts'

/**
 * What views other than Statements stand in: the filter bar with all facets behind a button, the
 * view, which scrolls, and the panel of the open statement beside or over it.
 */
export function ViewFrame(props: {
  /** Names the page in the tab and, where the view shows no head of its own, as its heading. */
  title: string
  /** The view begins with a visible `h1`. */
  headed?: boolean
  /** On paper the view stands alone: it brings its own line of what is shown. */
  dossier?: boolean
  /** The view fills the frame and scrolls inside itself. */
  fixed?: boolean
  /** Names what scrolls, for coming back to its place; left out where the view sees to that. */
  scrollKey?: string
  children: ReactNode
}) {
  const { address, setFilter } = useAddress()
  const { openId, go } = useOpening()
  const [filtersOpen, setFiltersOpen] = useState(false)
  const list = useStatementList()
  useUnknownParts(list.data, list.isPlaceholderData)
  useTitle(props.title)
  useFetchAhead(list.data !== undefined)
  const clear = useClearFilters(list.data?.labels ?? [])
  const failed = list.isError && !list.data
  // On a small screen the bar scrolls away with the view, which else had hardly any room.
  const low = useMedia(SMALL) && !props.fixed
  const bar = (
    <div className={styles['bar']} data-dossier={props.dossier ? '' : undefined}>
      <FilterBar onOpenFilters={() => startTransition(() => setFiltersOpen(true))} />
    </div>
  )
  const shownId = useOpensLater(openId)
  const { view, remember } = useFocusBack(openId)
  useScrollMemory(view, props.scrollKey ?? '', props.scrollKey !== undefined)
  return (
    <>
      {!props.headed && (
        <Hidden>
          <h1>{props.title}</h1>
        </Hidden>
      )}
      {!low && bar}
      <div
        className={styles['columns']}
        data-panel={shownId === undefined ? undefined : ''}
        data-dossier={props.dossier ? '' : undefined}
      >
        <div
          ref={view}
          className={styles['view']}
          data-view=""
          data-fixed={props.fixed ? '' : undefined}
          onClickCapture={remember}
        >
          {low && bar}
          {failed ? (
            <ListProblem error={list.error} retry={() => void list.refetch()} />
          ) : (
            props.children
          )}
        </div>
        {shownId !== undefined && (
          <StatementPanel id={shownId} onClose={() => go(undefined)} onGo={(id) => go(id, true)} />
        )}
      </div>
      {filtersOpen && (
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

/** Gives the focus back to the link that opened the panel, or to another of the same statement. */
function useFocusBack(openId: string | undefined) {
  const view = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement>(null)
  const before = useRef(openId)
  const remember = (event: MouseEvent) => {
    opener.current = (event.target as Element).closest<HTMLElement>('a[data-opens]')
  }
  useEffect(() => {
    const closed = openId === undefined ? before.current : undefined
    before.current = openId
    if (closed === undefined) return
    const last = opener.current
    const link =
      last?.isConnected && last.dataset['opens'] === closed
        ? last
        : view.current?.querySelector<HTMLElement>(`a[data-opens="${closed}"]`)
    if (link) link.focus()
    else focusHead()
  }, [openId])
  return { view, remember }
}
