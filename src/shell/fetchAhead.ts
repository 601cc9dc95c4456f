import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { REST, atRest, isSparing } from './atRest.ts'
import { exportMenu } from './filterBar/ExportButton.tsx'
import { savedViews } from './filterBar/SaveView.tsx'
import { loadArrival } from './arrival/ArrivalHost.tsx'
import { loosening } from './NothingFound.tsx'
import { storageTroubles } from './StorageNotice.tsx'
import { paper } from './print/PaperHost.tsx'
import { panelContent } from './panel/StatementPanel.tsx'
import { columnChoice } from './statementsTable/TableTools.tsx'

/** What is likely wanted next, first come, first fetched. */
const parts = [
  panelContent,
  savedViews,
  columnChoice,
  exportMenu,
  paper,
  loosening,
  storageTroubles,
  { load: loadArrival },
]
/** The other views, the likelier first. */
const views = ['/timeline', '/stakeholders', '/positions', '/asks', '/sources', '/about'] as const

/** Loads one after the other, each when the page rests, until `signal` says no. */
async function fetchAll(
  loads: readonly (() => Promise<unknown> | undefined)[],
  signal: AbortSignal,
) {
  for (const load of loads) {
    await atRest()
    if (signal.aborted || isSparing() || document.hidden) return
    // Who wants it later loads it then.
    await load()?.catch(() => {})
  }
}

/**
 * Loads what a press would wait for, and then the other views, one by one, once the view has been
 * drawn for a while and the page rests; so a press is answered at once, and later without a line too.
 */
export function useFetchAhead(drawn: boolean) {
  const router = useRouter()
  useEffect(() => {
    if (!drawn || isSparing()) return
    const over = new AbortController()
    const loads = [
      ...parts.map((part) => () => part.load()),
      ...views.map((path) => () => preloadOf(router.routesByPath[path])),
    ]
    const timer = setTimeout(() => void fetchAll(loads, over.signal), REST)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [drawn, router])
}

/** Loads the code of a view whose route loads it on demand. */
function preloadOf(route: { options: { component?: unknown } }): Promise<unknown> | undefined {
  const { component } = route.options
  const { preload } = (component ?? {}) as { preload?: () => Promise<unknown> }
  return preload?.()
}
