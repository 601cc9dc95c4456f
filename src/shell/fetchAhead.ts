import { useEffect } from 'react'
import { exportParts } from './filterBar/ExportButton.tsx'
import { savedViews } from './filterBar/SaveView.tsx'
import { panelContent } from './panel/StatementPanel.tsx'
import { columnChoice } from './statementsTable/TableTools.tsx'

/** What is likely wanted next, first come, first fetched. */
const parts = [panelContent, savedViews, columnChoice, exportParts]

/** Milliseconds between the first drawing of a view and the first thing fetched ahead. */
const REST = 3000

/** Whether the person, or a dear line, asks for few bytes. */
const isSparing = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

async function fetchAll() {
  for (const part of parts) {
    // Who wants it later loads it then.
    await part.load().catch(() => {})
  }
}

/**
 * Loads what a press would wait for, one by one, once the view has been drawn for a while and the
 * page rests; so a press is answered at once, and later without a line too.
 */
export function useFetchAhead(drawn: boolean) {
  useEffect(() => {
    if (!drawn || isSparing()) return
    let handle: number | undefined
    const timer = setTimeout(() => {
      // Safari has no idle callback.
      if ('requestIdleCallback' in window) handle = requestIdleCallback(() => void fetchAll())
      else void fetchAll()
    }, REST)
    return () => {
      clearTimeout(timer)
      if (handle !== undefined) cancelIdleCallback(handle)
    }
  }, [drawn])
}
